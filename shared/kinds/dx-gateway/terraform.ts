import { AMAZON_DEFAULT_ASN } from '../../estate/asns.ts'
import { resource } from '../../hcl/block.ts'
import type { Piece, TerraformContext } from '../kind.ts'
import { named } from '../terraform.ts'
import type { DxGateway } from './record.ts'

/** It takes no tags: its name is an argument. */
export const terraform = (gateway: DxGateway, context: TerraformContext): readonly Piece[] => [
  {
    file: 'transit',
    block: resource('aws_dx_gateway', context.label(gateway.id), {
      name: named(gateway),
      amazon_side_asn: gateway.amazonSideAsn ?? AMAZON_DEFAULT_ASN,
    }),
  },
]
