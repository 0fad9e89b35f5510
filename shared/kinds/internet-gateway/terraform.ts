import { resource } from '../../hcl/block.ts'
import type { Piece, TerraformContext } from '../kind.ts'
import type { InternetGateway } from './record.ts'

export const terraform = (gateway: InternetGateway, context: TerraformContext): readonly Piece[] => [
  {
    file: 'network',
    block: resource('aws_internet_gateway', context.label(gateway.id), {
      vpc_id: context.ref(gateway.vpc),
      tags: context.tags(gateway),
    }),
  },
]
