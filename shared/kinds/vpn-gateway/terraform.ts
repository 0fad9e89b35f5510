import { resource } from '../../hcl/block.ts'
import type { Piece, TerraformContext } from '../kind.ts'
import type { VpnGateway } from './record.ts'

export const terraform = (gateway: VpnGateway, context: TerraformContext): readonly Piece[] => [
  {
    file: 'vpn',
    block: resource('aws_vpn_gateway', context.label(gateway.id), {
      vpc_id: context.ref(gateway.vpc),
      amazon_side_asn: gateway.amazonSideAsn ?? undefined,
      tags: context.tags(gateway),
    }),
  },
]
