import { existingVpcs } from '../../estate/existing-vpcs.ts'
import { knownIpv6Block } from '../../estate/ipv6.ts'
import { comment, resource, space, type Block } from '../../hcl/block.ts'
import { call, verbatim } from '../../hcl/expression.ts'
import type { Piece, TerraformContext } from '../kind.ts'
import { given, named, output } from '../terraform.ts'
import type { Vpc } from './record.ts'

const network = (vpc: Vpc, context: TerraformContext): Block =>
  resource('aws_vpc', context.label(vpc.id), {
    cidr_block: given(vpc.cidrBlock),
    assign_generated_ipv6_cidr_block: (vpc.assignGeneratedIpv6CidrBlock && vpc.ipv6IpamPool === '') || undefined,
    ipv6_ipam_pool_id: given(vpc.ipv6IpamPool),
    ipv6_cidr_block: given(knownIpv6Block(vpc)),
    instance_tenancy: vpc.instanceTenancy === 'default' ? undefined : vpc.instanceTenancy,
    enable_dns_support: vpc.enableDnsSupport,
    enable_dns_hostnames: vpc.enableDnsHostnames,
    tags: context.tags(vpc),
  })

/** Keyed by block: one keeps its address in the state when others come and go. */
function secondaryPieces(vpc: Vpc, context: TerraformContext): readonly Piece[] {
  if (vpc.secondaryCidrBlocks.length === 0) return []
  const block = resource(
    'aws_vpc_ipv4_cidr_block_association',
    context.label(vpc.id),
    { for_each: call('toset', vpc.secondaryCidrBlocks) },
    space,
    { vpc_id: context.ref(vpc.id), cidr_block: verbatim('each.value') },
  )
  return [{ file: 'network', block }]
}

const closedGroup = (vpc: Vpc, context: TerraformContext): Block =>
  resource(
    'aws_default_security_group',
    context.label(vpc.id),
    comment('Without rules nothing passes: whatever needs traffic has a security group of its own.'),
    { vpc_id: context.ref(vpc.id), tags: context.tags({ ...vpc, name: `${named(vpc)}-default` }) },
  )

export function terraform(vpc: Vpc, context: TerraformContext): readonly Piece[] {
  if (existingVpcs(context.estate).has(vpc.id)) return []
  return [
    { file: 'network', block: network(vpc, context) },
    ...secondaryPieces(vpc, context),
    { file: 'security', block: closedGroup(vpc, context) },
    output(context, {
      name: `${context.label(vpc.id)}_vpc_id`,
      description: `ID of the VPC ${named(vpc)}.`,
      value: context.ref(vpc.id),
    }),
  ]
}
