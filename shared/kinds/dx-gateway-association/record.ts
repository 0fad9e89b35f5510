import { cidrs, link } from '../../plan/field.ts'
import { recordType, type Of } from '../../plan/kind.ts'

/** A line between a Direct Connect gateway and a virtual private gateway or a transit gateway. */
export const dxGatewayAssociation = recordType({
  name: 'dx_gateway_association',
  title: 'Direct Connect gateway association',
  prefix: 'dxgw-assoc',
  fields: {
    dxGateway: link({ label: 'Direct Connect gateway', replaces: 'resource' }, ['dx_gateway'], 'owner'),
    vpnGateway: link(
      { label: 'Virtual private gateway', replaces: 'resource', help: 'Either this or a transit gateway.' },
      ['vpn_gateway'],
      'owner',
    ),
    transitGateway: link(
      { label: 'Transit gateway', replaces: 'resource', help: 'Either this or a virtual private gateway.' },
      ['ec2_transit_gateway'],
      'owner',
    ),
    allowedPrefixes: cidrs({
      label: 'Allowed prefixes',
      help: 'What is announced to the office. On a transit gateway nothing is announced unless it stands here; on a virtual private gateway none means the VPC’s blocks.',
    }),
  },
})

export type DxGatewayAssociation = Of<typeof dxGatewayAssociation>
