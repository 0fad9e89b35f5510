import { facts, table, type Part, type Row } from '../../document/document.ts'
import type { Estate } from '../../estate/estate.ts'
import type { ReportPart } from '../kind.ts'
import type { NetworkAcl, NetworkAclRule } from './record.ts'

const PROTOCOLS: Readonly<Record<NetworkAclRule['protocol'], string>> = {
  '-1': 'All traffic',
  '6': 'TCP',
  '17': 'UDP',
  '1': 'ICMP',
  '58': 'ICMPv6',
}

const every = (name: string, value: number | null): string =>
  value === null || value < 0 ? `every ${name}` : `${name} ${String(value)}`

function portsText({ protocol, fromPort, toPort, icmpType, icmpCode }: NetworkAclRule): string {
  if (protocol === '-1') return 'All'
  if (protocol === '1' || protocol === '58') return `${every('type', icmpType)}, ${every('code', icmpCode)}`
  if (fromPort === null || toPort === null) return 'not set'
  return fromPort === toPort ? String(fromPort) : `${String(fromPort)}–${String(toPort)}`
}

const rows = (direction: string, rules: readonly NetworkAclRule[]): readonly Row[] =>
  [...rules]
    .sort((a, b) => (a.ruleNumber ?? 0) - (b.ruleNumber ?? 0))
    .map((rule) => [
      direction,
      String(rule.ruleNumber ?? ''),
      rule.action === 'allow' ? 'Allow' : 'Deny',
      PROTOCOLS[rule.protocol],
      portsText(rule),
      rule.cidrBlock,
    ])

const sheet = (acl: NetworkAcl, estate: Estate): readonly Part[] => [
  facts([
    ['VPC', estate.nameOf(acl.vpc ?? '')],
    ['Subnets', acl.subnets.map((id) => estate.nameOf(id)).join(', ') || 'none'],
  ]),
  table(
    ['Direction', 'Number', 'Action', 'Protocol', 'Ports', 'CIDR block'],
    [...rows('Inbound', acl.ingress), ...rows('Outbound', acl.egress)],
    'It has no rule: everything is denied.',
  ),
]

export const report: ReportPart<NetworkAcl> = { chapter: 'Network ACLs', sheet }
