import type { Estate } from '../../../estate/estate.ts'
import { customerGateway } from '../../../kinds/customer-gateway/record.ts'
import { dxGateway } from '../../../kinds/dx-gateway/record.ts'
import { site } from '../../../kinds/site/record.ts'
import { vpnConnection, type VpnConnection } from '../../../kinds/vpn-connection/record.ts'
import { meantPrefix6 } from '../../../net/prefix.ts'
import type { Id } from '../../../plan/plan.ts'
import { defineRule } from '../../rule.ts'

const carriesIpv6 = ({ transitGateway, tunnelInsideIpVersion }: VpnConnection): boolean =>
  transitGateway !== null && tunnelInsideIpVersion === 'ipv6'

const officesOf = (estate: Estate, connections: readonly VpnConnection[]): ReadonlySet<Id> =>
  new Set(connections.flatMap((each) => estate.get(customerGateway, each.customerGateway)?.site ?? []))

export const rule = defineRule({
  code: 'lan-ipv6-unreached',
  severity: 'warning',
  title: 'No connection carries the office’s IPv6',
  reads: [site, customerGateway, vpnConnection, dxGateway],
  source: {
    title: 'AWS Site-to-Site VPN User Guide, IPv4 and IPv6 traffic in AWS Site-to-Site VPN',
    url: 'https://docs.aws.amazon.com/vpn/latest/s2svpn/ipv4-ipv6.html',
    read: '2026-11',
  },
  messages: {
    unreached:
      'No VPN connection of {office} carries IPv6, so {lan} can’t be reached: a virtual private gateway never does, and on a transit gateway one connection carries IPv4 or IPv6. Add a connection with IPv6 inside its tunnels.',
  },
  *check(estate) {
    const connections = estate.all(vpnConnection)
    const joined = officesOf(estate, connections)
    const reached = officesOf(estate, connections.filter(carriesIpv6))
    const circuits = new Set(estate.all(dxGateway).flatMap(({ sites }) => sites))
    for (const office of estate.all(site)) {
      if (!joined.has(office.id) || reached.has(office.id) || circuits.has(office.id)) continue
      for (const [i, lan] of office.lanCidrs.entries())
        if (meantPrefix6(lan) !== undefined)
          yield {
            at: office.id,
            field: `lanCidrs[${String(i)}]`,
            message: 'unreached',
            values: { office: office.name, lan },
          }
    }
  },
})
