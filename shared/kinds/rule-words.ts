import type { Row } from '../document/document.ts'
import type { Estate } from '../estate/estate.ts'
import { ec2ManagedPrefixList } from './ec2-managed-prefix-list/record.ts'
import { optionOf } from './report-words.ts'
import { securityGroupRuleFields, type SecurityGroupRule } from './security-group/record.ts'
import { given } from './terraform.ts'

/** As AWS's console names an open port range. */
const EVERY_PORT = 'All'

const span = (from: number, to: number): string => (from === to ? String(from) : `${String(from)}–${String(to)}`)

const part = (name: string, value: number | null): string =>
  value === null || value < 0 ? `every ${name}` : `${name} ${String(value)}`

/** `443`, `1024–65535`, `type 8, every code`. */
export function portsText({ ipProtocol, fromPort, toPort }: SecurityGroupRule): string {
  if (ipProtocol === 'icmp' || ipProtocol === 'icmpv6') return `${part('type', fromPort)}, ${part('code', toPort)}`
  if (ipProtocol !== 'tcp' && ipProtocol !== 'udp') return EVERY_PORT
  if (fromPort === null || toPort === null) return 'not set'
  return fromPort === 0 && toPort === 65535 ? EVERY_PORT : span(fromPort, toPort)
}

const protocolText = ({ ipProtocol }: SecurityGroupRule): string =>
  optionOf(securityGroupRuleFields.ipProtocol, ipProtocol)?.label ?? ipProtocol

const anyone: Readonly<Record<string, string>> = { '0.0.0.0/0': 'every IPv4 address', '::/0': 'every IPv6 address' }

const blockText = (text: string): string => {
  const whose = anyone[text]
  return whose === undefined ? text : `${text} (${whose})`
}

function listText(estate: Estate, { prefixList }: SecurityGroupRule): string {
  const list = estate.get(ec2ManagedPrefixList, prefixList)
  const blocks = list?.entries.map(({ cidr }) => cidr).join(', ') ?? 'not in the plan'
  return `prefix list ${estate.nameOf(prefixList ?? 'not set')} (${blocks || 'empty'})`
}

/** Whom the rule lets in or where it lets out, in words. */
export function peerText(estate: Estate, rule: SecurityGroupRule): string {
  switch (rule.peer) {
    case 'self':
      return 'this group itself'
    case 'group':
      return `security group ${estate.nameOf(rule.referencedSecurityGroup ?? 'not set')}`
    case 'prefix-list':
      return listText(estate, rule)
    case 'cidr':
      return blockText(given(rule.cidrIpv4) ?? given(rule.cidrIpv6) ?? 'not set')
  }
}

export const RULE_HEAD: Row = ['Direction', 'Protocol', 'Ports', 'Source or destination', 'Description']

/** One rule under `RULE_HEAD`. */
export const ruleRow = (estate: Estate, direction: 'Inbound' | 'Outbound', rule: SecurityGroupRule): Row => [
  direction,
  protocolText(rule),
  portsText(rule),
  peerText(estate, rule),
  rule.description,
]
