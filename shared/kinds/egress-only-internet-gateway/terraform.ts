import { resource } from '../../hcl/block.ts'
import type { Piece, TerraformContext } from '../kind.ts'
import type { EgressOnlyInternetGateway } from './record.ts'

export const terraform = (gateway: EgressOnlyInternetGateway, context: TerraformContext): readonly Piece[] => [
  {
    file: 'network',
    block: resource('aws_egress_only_internet_gateway', context.label(gateway.id), {
      vpc_id: context.ref(gateway.vpc),
      tags: context.tags(gateway),
    }),
  },
]
