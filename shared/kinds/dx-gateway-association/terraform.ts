import { resource } from '../../hcl/block.ts'
import type { Piece, TerraformContext } from '../kind.ts'
import type { DxGatewayAssociation } from './record.ts'

export const terraform = (association: DxGatewayAssociation, context: TerraformContext): readonly Piece[] => [
  {
    file: 'transit',
    block: resource('aws_dx_gateway_association', context.label(association.id), {
      dx_gateway_id: context.ref(association.dxGateway),
      associated_gateway_id: context.ref(association.vpnGateway) ?? context.ref(association.transitGateway),
      allowed_prefixes: association.allowedPrefixes.length > 0 ? association.allowedPrefixes : undefined,
    }),
  },
]
