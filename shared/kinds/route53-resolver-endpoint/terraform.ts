import { slug } from '../../base/words.ts'
import { block, resource, type Block } from '../../hcl/block.ts'
import { verbatim } from '../../hcl/expression.ts'
import { awsName } from '../aws-name.ts'
import type { Piece, TerraformContext } from '../kind.ts'
import { given } from '../terraform.ts'
import type { ResolverRule, Route53ResolverEndpoint } from './record.ts'
import { targetOf } from './targets.ts'

const LONGEST_NAME = 64

const endpointBlock = (endpoint: Route53ResolverEndpoint, label: string, context: TerraformContext): Block =>
  resource(
    'aws_route53_resolver_endpoint',
    label,
    {
      name: awsName(label, LONGEST_NAME),
      direction: endpoint.direction,
      protocols: endpoint.protocols.length > 0 ? endpoint.protocols : undefined,
      security_group_ids: context.refs(endpoint.securityGroups),
    },
    ...endpoint.ipAddresses.map(({ subnet, ip }) =>
      block('ip_address', [], { subnet_id: context.ref(subnet), ip: given(ip) }),
    ),
    { tags: context.tags(endpoint) },
  )

function targetBlock(text: string): Block {
  const { address, port } = targetOf(text)
  const isIpv6 = address.includes(':')
  return block('target_ip', [], { ip: isIpv6 ? undefined : address, ipv6: isIpv6 ? address : undefined, port })
}

function ruleBlocks(
  endpoint: Route53ResolverEndpoint,
  rule: ResolverRule,
  context: TerraformContext,
): readonly Block[] {
  const type = 'aws_route53_resolver_rule'
  const label = context.uniqueLabel(type, `${context.label(endpoint.id)}_${slug(rule.domainName, '_') || 'root'}`)
  const isForward = rule.ruleType === 'FORWARD'
  const written = resource(
    type,
    label,
    {
      name: awsName(label, LONGEST_NAME),
      domain_name: given(rule.domainName),
      rule_type: rule.ruleType,
      resolver_endpoint_id: isForward ? context.ref(endpoint.id) : undefined,
    },
    ...(isForward ? rule.targetIps.map(targetBlock) : []),
    { tags: context.tags(endpoint) },
  )
  const association = 'aws_route53_resolver_rule_association'
  const associations = rule.vpcs.map((id) =>
    resource(association, context.uniqueLabel(association, `${label}_${context.label(id)}`), {
      resolver_rule_id: verbatim(`${type}.${label}.id`),
      vpc_id: context.ref(id),
    }),
  )
  return [written, ...associations]
}

export function terraform(endpoint: Route53ResolverEndpoint, context: TerraformContext): readonly Piece[] {
  const rules = endpoint.direction === 'OUTBOUND' ? endpoint.rules : []
  return [
    endpointBlock(endpoint, context.label(endpoint.id), context),
    ...rules.flatMap((rule) => ruleBlocks(endpoint, rule, context)),
  ].map((each) => ({ file: 'dns' as const, block: each }))
}
