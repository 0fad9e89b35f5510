import { block, resource } from '../../hcl/block.ts'
import type { Piece, TerraformContext } from '../kind.ts'
import { given, named } from '../terraform.ts'
import type { Ec2ManagedPrefixList } from './record.ts'

export const terraform = (list: Ec2ManagedPrefixList, context: TerraformContext): readonly Piece[] => [
  {
    file: 'network',
    block: resource(
      'aws_ec2_managed_prefix_list',
      context.label(list.id),
      {
        name: named(list).slice(0, 255),
        address_family: list.addressFamily,
        max_entries: list.maxEntries ?? Math.max(1, list.entries.length),
      },
      ...list.entries.map(({ cidr, description }) => block('entry', [], { cidr, description: given(description) })),
      { tags: context.tags(list) },
    ),
  },
]
