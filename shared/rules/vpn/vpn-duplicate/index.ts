import { grouped } from '../../../estate/grouped.ts'
import { gatewayOf, type AmazonGateway } from '../../../estate/hybrid.ts'
import { customerGateway } from '../../../kinds/customer-gateway/record.ts'
import { ec2TransitGateway } from '../../../kinds/ec2-transit-gateway/record.ts'
import { vpnConnection, type VpnConnection } from '../../../kinds/vpn-connection/record.ts'
import { vpnGateway } from '../../../kinds/vpn-gateway/record.ts'
import { defineRule } from '../../rule.ts'
import { howItWorks } from '../sources.ts'

/** One connection carries IPv4 or IPv6, so an office with both has one for each. */
function pairOf({ customerGateway, vpnGateway, transitGateway, ...connection }: VpnConnection): string | undefined {
  const amazon = vpnGateway ?? transitGateway
  if (customerGateway === null || amazon === null) return undefined
  return [customerGateway, amazon, connection.tunnelInsideIpVersion].join(' ')
}

/** Tunnels of connections with BGP share the traffic where the transit gateway lets them. */
const isMoreBandwidth = (gateway: AmazonGateway, first: VpnConnection, second: VpnConnection): boolean =>
  gateway.kind === 'ec2_transit_gateway' &&
  gateway.vpnEcmpSupport &&
  !first.staticRoutesOnly &&
  !second.staticRoutesOnly

export const rule = defineRule({
  code: 'vpn-duplicate',
  severity: 'advice',
  title: 'Second connection between the same gateways',
  reads: [vpnConnection, customerGateway, vpnGateway, ec2TransitGateway],
  source: howItWorks,
  messages: {
    second:
      '{second} joins {customer} and {amazon} as {first} does; it doubles the price and, ending on the same device, does not survive that device’s failure either.',
  },
  *check(estate) {
    for (const [first, ...others] of grouped(estate.all(vpnConnection), pairOf).values()) {
      const customer = estate.get(customerGateway, first?.customerGateway)
      const amazon = first && gatewayOf(estate, first)
      if (first === undefined || customer === undefined || amazon === undefined) continue
      for (const second of others.filter((each) => !isMoreBandwidth(amazon, first, each)))
        yield {
          at: second.id,
          message: 'second',
          values: { first: first.name, second: second.name, customer: customer.name, amazon: amazon.name },
          also: [first.id],
        }
    }
  },
})
