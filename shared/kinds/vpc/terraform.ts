import { comment, resource } from '../../hcl/block.ts'
import type { Piece, TerraformContext } from '../kind.ts'
import { given, named, output } from '../terraform.ts'
import type { Vpc } from './record.ts'

export function terraform(vpc: Vpc, context: TerraformContext): readonly Piece[] {
  const label = context.label(vpc.id)
  const id = context.ref(vpc.id)
  const network = resource('aws_vpc', label, {
    cidr_block: given(vpc.cidrBlock),
    instance_tenancy: vpc.instanceTenancy === 'default' ? undefined : vpc.instanceTenancy,
    enable_dns_support: vpc.enableDnsSupport,
    enable_dns_hostnames: vpc.enableDnsHostnames,
    tags: context.tags(vpc),
  })
  const closedGroup = resource(
    'aws_default_security_group',
    label,
    comment('Without rules nothing passes: whatever needs traffic has a security group of its own.'),
    { vpc_id: id, tags: context.tags({ ...vpc, name: `${named(vpc)}-default` }) },
  )
  return [
    { file: 'network', block: network },
    { file: 'security', block: closedGroup },
    output(context, { name: `${label}_vpc_id`, description: `ID of the VPC ${named(vpc)}.`, value: id }),
  ]
}
