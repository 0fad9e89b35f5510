import { links, number } from '../../plan/field.ts'
import { recordType, type Of } from '../../plan/kind.ts'

/** Where Direct Connect circuits meet virtual private gateways and transit gateways. It belongs to no Region. */
export const dxGateway = recordType({
  name: 'dx_gateway',
  title: 'Direct Connect gateway',
  prefix: 'dxgw',
  fields: {
    amazonSideAsn: number(
      {
        label: 'Amazon-side ASN',
        replaces: 'resource',
        help: '64512 to 65534 or 4200000000 to 4294967294, apart from those of the gateways associated with it.',
        min: 64512,
        max: 4294967294,
      },
      64512,
    ),
    sites: links(
      {
        label: 'Offices',
        help: 'Those whose circuits end here. Circuits and virtual interfaces are ordered from a provider and not exported.',
      },
      ['site'],
    ),
  },
})

export type DxGateway = Of<typeof dxGateway>
