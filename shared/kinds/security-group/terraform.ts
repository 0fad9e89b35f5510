import { block, resource } from '../../hcl/block.ts'
import type { Piece, TerraformContext } from '../kind.ts'
import { rulePieces } from '../security-group-rules.ts'
import { given } from '../terraform.ts'
import type { SecurityGroup } from './record.ts'

/** A prefix, so that a new group can stand beside the old one; AWS keeps `sg-` for itself. */
const namePrefix = (label: string): string => `${label.replaceAll('_', '-')}-`.replace(/^(sg-)+/, '') || 'group-'

export function terraform(group: SecurityGroup, context: TerraformContext): readonly Piece[] {
  const label = context.label(group.id)
  const rules = { label, id: context.ref(group.id) }
  const main = resource(
    'aws_security_group',
    label,
    {
      name_prefix: namePrefix(label),
      description: given(group.description),
      vpc_id: context.ref(group.vpc),
      tags: context.tags(group),
    },
    block('lifecycle', [], { create_before_destroy: true }),
  )
  return [
    { file: 'security', block: main },
    ...rulePieces(group.ingress, 'ingress', rules, context),
    ...rulePieces(group.egress, 'egress', rules, context),
  ]
}
