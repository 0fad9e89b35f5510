import { link, number } from '../../plan/field.ts'
import { recordType, tagsField, type Of } from '../../plan/kind.ts'

/** AWS’s router at the VPC’s edge. */
export const vpnGateway = recordType({
  name: 'vpn_gateway',
  title: 'Virtual private gateway',
  prefix: 'vgw',
  fields: {
    vpc: link(
      { label: 'Attached VPC', help: 'A virtual private gateway serves one VPC, and a VPC has at most one.' },
      ['vpc'],
      'home',
    ),
    amazonSideAsn: number(
      {
        label: 'Amazon-side ASN',
        replaces: 'resource',
        help: 'The ASN of AWS’s end of the BGP sessions: 64512 to 65534 or 4200000000 to 4294967294. It can’t be changed later. AWS takes 64512 when it is left out.',
        min: 64512,
        max: 4294967294,
      },
      64512,
    ),
    ...tagsField,
  },
})

export type VpnGateway = Of<typeof vpnGateway>
