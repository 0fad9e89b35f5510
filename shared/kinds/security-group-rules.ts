import { slug } from '../base/words.ts'
import { resource } from '../hcl/block.ts'
import type { Expression } from '../hcl/expression.ts'
import type { Piece, TerraformContext } from './kind.ts'
import type { SecurityGroupRule } from './security-group/record.ts'
import { given } from './terraform.ts'

/** The group that rules are added to. */
export interface RuleGroup {
  /** What the labels of its rules begin with. */
  readonly label: string
  readonly id: Expression | undefined
}

/** `tcp_443`, `udp_1024_65535`, `icmp_8_any`, `all`. */
function traffic({ ipProtocol, fromPort, toPort }: SecurityGroupRule): string {
  if (ipProtocol === '-1') return 'all'
  const ports = new Set([fromPort, toPort].map((port) => (port === null || port < 0 ? 'any' : String(port))))
  return [ipProtocol, ...ports].join('_')
}

function peerLabel(rule: SecurityGroupRule, context: TerraformContext): string {
  if (rule.peer === 'self') return 'self'
  if (rule.peer === 'group')
    return rule.referencedSecurityGroup === null ? 'group' : context.label(rule.referencedSecurityGroup)
  return rule.cidrIpv4 === '0.0.0.0/0' ? 'anywhere' : slug(rule.cidrIpv4, '_') || 'block'
}

function peerId(rule: SecurityGroupRule, group: RuleGroup, context: TerraformContext): Expression | undefined {
  if (rule.peer === 'self') return group.id
  return rule.peer === 'group' ? context.ref(rule.referencedSecurityGroup) : undefined
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
  const hasPorts = rule.ipProtocol !== '-1'
  return {
    file: 'security',
    block: resource(type, context.uniqueLabel(type, wanted), {
      security_group_id: group.id,
      description: given(rule.description),
      ip_protocol: rule.ipProtocol,
      from_port: hasPorts ? (rule.fromPort ?? undefined) : undefined,
      to_port: hasPorts ? (rule.toPort ?? undefined) : undefined,
      cidr_ipv4: rule.peer === 'cidr' ? given(rule.cidrIpv4) : undefined,
      referenced_security_group_id: peerId(rule, group, context),
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
