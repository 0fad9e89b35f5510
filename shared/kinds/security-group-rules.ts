import { slug } from '../base/words.ts'
import { resource } from '../hcl/block.ts'
import type { Expression, Value } from '../hcl/expression.ts'
import type { Id } from '../plan/plan.ts'
import type { Piece, TerraformContext } from './kind.ts'
import type { SecurityGroupRule } from './security-group/record.ts'
import { given } from './terraform.ts'

/** The group that rules are added to. */
export interface RuleGroup {
  /** What the labels of its rules begin with. */
  readonly label: string
  readonly id: Expression | undefined
}

/** Protocols without ports, by what labels call them. */
const PORTLESS: Readonly<Record<string, string>> = { '-1': 'all', '50': 'esp' }

/** `tcp_443`, `udp_1024_65535`, `icmp_8_any`, `all`. */
function traffic({ ipProtocol, fromPort, toPort }: SecurityGroupRule): string {
  const portless = PORTLESS[ipProtocol]
  if (portless !== undefined) return portless
  const ports = new Set([fromPort, toPort].map((port) => (port === null || port < 0 ? 'any' : String(port))))
  return [ipProtocol, ...ports].join('_')
}

const blockLabel = (cidr: string): string => {
  if (cidr === '::/0') return 'anywhere_ipv6'
  return cidr === '0.0.0.0/0' ? 'anywhere' : slug(cidr, '_') || 'block'
}

const labelOf = (id: Id | null, context: TerraformContext): string | undefined =>
  id === null ? undefined : context.label(id)

function peerLabel(rule: SecurityGroupRule, context: TerraformContext): string {
  switch (rule.peer) {
    case 'self':
      return 'self'
    case 'group':
      return labelOf(rule.referencedSecurityGroup, context) ?? 'group'
    case 'prefix-list':
      return labelOf(rule.prefixList, context) ?? 'list'
    case 'cidr':
      return blockLabel(rule.cidrIpv4 || rule.cidrIpv6)
  }
}

function peer(rule: SecurityGroupRule, group: RuleGroup, context: TerraformContext): Readonly<Record<string, Value>> {
  switch (rule.peer) {
    case 'self':
      return { referenced_security_group_id: group.id }
    case 'group':
      return { referenced_security_group_id: context.ref(rule.referencedSecurityGroup) }
    case 'prefix-list':
      return { prefix_list_id: context.ref(rule.prefixList) }
    case 'cidr':
      return { cidr_ipv4: given(rule.cidrIpv4), cidr_ipv6: given(rule.cidrIpv6) }
  }
}

/** Named after what it lets through, so that it keeps its label when other rules come and go. */
function rulePiece(
  rule: SecurityGroupRule,
  direction: 'ingress' | 'egress',
  group: RuleGroup,
  context: TerraformContext,
): Piece {
  const type = `aws_vpc_security_group_${direction}_rule`
  const towards = direction === 'ingress' ? 'from' : 'to'
  const wanted = [group.label, traffic(rule), towards, peerLabel(rule, context)].join('_')
  const hasPorts = PORTLESS[rule.ipProtocol] === undefined
  return {
    file: 'security',
    block: resource(type, context.uniqueLabel(type, wanted), {
      security_group_id: group.id,
      description: given(rule.description),
      ip_protocol: rule.ipProtocol,
      from_port: hasPorts ? (rule.fromPort ?? undefined) : undefined,
      to_port: hasPorts ? (rule.toPort ?? undefined) : undefined,
      ...peer(rule, group, context),
    }),
  }
}

/** One resource for each rule; inline rules and these overwrite each other. */
export const rulePieces = (
  rules: readonly SecurityGroupRule[],
  direction: 'ingress' | 'egress',
  group: RuleGroup,
  context: TerraformContext,
): readonly Piece[] => rules.map((rule) => rulePiece(rule, direction, group, context))
