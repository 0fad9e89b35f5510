import { resource } from '../../hcl/block.ts'
import type { Value } from '../../hcl/expression.ts'
import type { Piece, TerraformContext } from '../kind.ts'
import { given } from '../terraform.ts'
import type { NetworkAcl, NetworkAclRule } from './record.ts'

type Arguments = Readonly<Record<string, Value>>

/** As people write them; the provider knows 58 by number only. */
const PROTOCOLS: Readonly<Record<string, string>> = { '6': 'tcp', '17': 'udp', '1': 'icmp' }

function traffic(rule: NetworkAclRule): Arguments {
  const protocol = PROTOCOLS[rule.protocol] ?? rule.protocol
  switch (rule.protocol) {
    case '-1':
      return { protocol }
    case '1':
    case '58':
      return { protocol, icmp_type: rule.icmpType ?? undefined, icmp_code: rule.icmpCode ?? undefined }
    default:
      return { protocol, from_port: rule.fromPort ?? undefined, to_port: rule.toPort ?? undefined }
  }
}

const peer = ({ cidrBlock }: NetworkAclRule): Arguments =>
  cidrBlock.includes(':') ? { ipv6_cidr_block: cidrBlock } : { cidr_block: given(cidrBlock) }

/** Named after its number, by which AWS knows it. */
function rulePiece(
  rule: NetworkAclRule,
  direction: 'ingress' | 'egress',
  acl: NetworkAcl,
  context: TerraformContext,
): Piece {
  const type = 'aws_network_acl_rule'
  const wanted = [context.label(acl.id), direction, String(rule.ruleNumber ?? 'rule')].join('_')
  return {
    file: 'security',
    block: resource(type, context.uniqueLabel(type, wanted), {
      network_acl_id: context.ref(acl.id),
      egress: direction === 'egress',
      rule_number: rule.ruleNumber ?? undefined,
      rule_action: rule.action,
      ...traffic(rule),
      ...peer(rule),
    }),
  }
}

/** In the order AWS judges them. */
const judged = (rules: readonly NetworkAclRule[]): readonly NetworkAclRule[] =>
  [...rules].sort((a, b) => (a.ruleNumber ?? 0) - (b.ruleNumber ?? 0))

export function terraform(acl: NetworkAcl, context: TerraformContext): readonly Piece[] {
  const subnets = context.refs(acl.subnets)
  const block = resource('aws_network_acl', context.label(acl.id), {
    vpc_id: context.ref(acl.vpc),
    subnet_ids: subnets.length === 0 ? undefined : subnets,
    tags: context.tags(acl),
  })
  return [
    { file: 'security', block },
    ...judged(acl.ingress).map((rule) => rulePiece(rule, 'ingress', acl, context)),
    ...judged(acl.egress).map((rule) => rulePiece(rule, 'egress', acl, context)),
  ]
}
