import { block, resource } from '../../hcl/block.ts'
import type { Piece, TerraformContext } from '../kind.ts'
import { given } from '../terraform.ts'
import type { Route53Zone } from './record.ts'

/** Nothing without a VPC: Terraform would make a zone that the internet resolves. */
export function terraform(zone: Route53Zone, context: TerraformContext): readonly Piece[] {
  const vpcs = context.refs(zone.vpcs)
  if (vpcs.length === 0) return []
  const written = resource(
    'aws_route53_zone',
    context.label(zone.id),
    { name: given(zone.domainName), comment: given(zone.comment) },
    ...vpcs.map((id) => block('vpc', [], { vpc_id: id })),
    { tags: context.tags(zone) },
  )
  return [{ file: 'dns', block: written }]
}
