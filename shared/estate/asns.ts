import { customerGateway } from '../kinds/customer-gateway/record.ts'
import { dxGateway } from '../kinds/dx-gateway/record.ts'
import { ec2TransitGateway } from '../kinds/ec2-transit-gateway/record.ts'
import { vpnGateway } from '../kinds/vpn-gateway/record.ts'
import { answered } from './answered.ts'
import type { Estate } from './estate.ts'

/** What AWS gives its end when the ASN is left out. */
export const AMAZON_DEFAULT_ASN = 64512

/** ASNs of the offices’ devices. */
export const deviceAsns = answered(
  (estate: Estate): ReadonlySet<number> =>
    new Set(estate.all(customerGateway).flatMap((gateway) => gateway.bgpAsn ?? [])),
)

/** ASNs of AWS’s ends of BGP sessions. */
const amazonAsns = answered(
  (estate: Estate): ReadonlySet<number> =>
    new Set(
      [estate.all(vpnGateway), estate.all(ec2TransitGateway), estate.all(dxGateway)]
        .flat()
        .map(({ amazonSideAsn }) => amazonSideAsn ?? AMAZON_DEFAULT_ASN),
    ),
)

/** Every ASN of the plan. */
export const usedAsns = (estate: Estate): ReadonlySet<number> => new Set([...deviceAsns(estate), ...amazonAsns(estate)])
