import { answered } from '../../estate/answered.ts'
import type { Estate } from '../../estate/estate.ts'
import { customerGateway, type CustomerGateway } from '../../kinds/customer-gateway/record.ts'
import { dxGateway, type DxGateway } from '../../kinds/dx-gateway/record.ts'
import { ec2TransitGateway, type Ec2TransitGateway } from '../../kinds/ec2-transit-gateway/record.ts'
import { vpnGateway, type VpnGateway } from '../../kinds/vpn-gateway/record.ts'
import { freePrivateAsn } from '../../net/asn.ts'
import type { Fix } from '../../plan/finding.ts'
import { change } from '../../plan/patch.ts'

/** Whatever speaks BGP for AWS. */
export type AmazonEnd = VpnGateway | Ec2TransitGateway | DxGateway

/** What AWS gives a gateway whose ASN is left out. */
export const AMAZON_DEFAULT_ASN = 64512

export const amazonAsn = (gateway: AmazonEnd): number => gateway.amazonSideAsn ?? AMAZON_DEFAULT_ASN

/** AWS's own ASNs, which it takes from no customer, and the only Region each is kept in. */
const RESERVED = new Map<number, string | undefined>([
  [7224, undefined],
  [9059, 'eu-west-1'],
  [10124, 'ap-northeast-1'],
  [17943, 'ap-southeast-1'],
])

/** AWS's side had one of these until 2018. */
export const isLegacyAsn = (asn: number): boolean => RESERVED.has(asn)

export const isReservedAsn = (asn: number, region: string): boolean =>
  RESERVED.has(asn) && [undefined, region].includes(RESERVED.get(asn))

export const amazonEnds = (estate: Estate): readonly AmazonEnd[] => [
  ...estate.all(vpnGateway),
  ...estate.all(ec2TransitGateway),
  ...estate.all(dxGateway),
]

const usedAsns = answered(
  (estate: Estate): ReadonlySet<number> =>
    new Set([
      ...estate.all(customerGateway).flatMap((gateway) => gateway.bgpAsn ?? []),
      ...amazonEnds(estate).map(amazonAsn),
    ]),
)

/** What a rule looks at that offers one of the fixes below. */
export const readsOfFreeAsn = [customerGateway, vpnGateway, ec2TransitGateway, dxGateway]

/** Gives the office's side a private ASN that no gateway of the plan has. */
export function freeCustomerAsn(estate: Estate, gateway: CustomerGateway): Fix {
  const bgpAsn = freePrivateAsn(usedAsns(estate))
  return { title: `Use ${String(bgpAsn)}`, patch: change(gateway, { bgpAsn }) }
}

/** The same for AWS's side. */
export function freeAmazonAsn(estate: Estate, gateway: AmazonEnd): Fix {
  const amazonSideAsn = freePrivateAsn(usedAsns(estate), AMAZON_DEFAULT_ASN)
  return { title: `Use ${String(amazonSideAsn)}`, patch: change(gateway, { amazonSideAsn }) }
}
