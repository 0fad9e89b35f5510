import { block, space } from '../hcl/block.ts'
import { verbatim, type Expression } from '../hcl/expression.ts'
import type { Id } from '../plan/plan.ts'
import { dxGatewayAssociation, type DxGatewayAssociation } from './dx-gateway-association/record.ts'
import type { Piece, TerraformContext } from './kind.ts'
import { vpnConnection } from './vpn-connection/record.ts'

/** An attachment on a transit gateway, as Terraform refers to it. */
export interface AttachmentReference {
  readonly id: Expression | undefined
  /** What has to stand in the configuration for the reference to hold. */
  readonly pieces: readonly Piece[]
}

/** An association does not say which attachment it made: it is looked up, once the association is there. */
function associated(association: DxGatewayAssociation, context: TerraformContext): AttachmentReference {
  const type = 'aws_ec2_transit_gateway_dx_gateway_attachment'
  const label = context.label(association.id)
  const lookup = block(
    'data',
    [type, label],
    {
      transit_gateway_id: context.ref(association.transitGateway),
      dx_gateway_id: context.ref(association.dxGateway),
    },
    space,
    { depends_on: [verbatim(`aws_dx_gateway_association.${label}`)] },
  )
  return { id: verbatim(`data.${type}.${label}.id`), pieces: [{ file: 'transit', block: lookup }] }
}

export function attachmentReference(id: Id | null, context: TerraformContext): AttachmentReference {
  const association = context.estate.get(dxGatewayAssociation, id)
  if (association !== undefined) return associated(association, context)
  const isVpn = context.estate.get(vpnConnection, id) !== undefined
  return { id: context.ref(id, isVpn ? 'transit_gateway_attachment_id' : 'id'), pieces: [] }
}
