import { customerGateway } from '../../../kinds/customer-gateway/record.ts'
import { site } from '../../../kinds/site/record.ts'
import { vpnConnection } from '../../../kinds/vpn-connection/record.ts'
import { notPublicName } from '../../../net/special-ranges.ts'
import { defineRule } from '../../rule.ts'
import { meantHost, useOfficeAddress } from '../hosts.ts'
import { reachedPrivately } from '../reached-privately.ts'

export const rule = defineRule({
  code: 'cgw-address-public',
  severity: 'error',
  title: 'Customer gateway off the internet',
  reads: [customerGateway, site, vpnConnection],
  source: { title: 'Site-to-Site VPN User Guide, Customer gateway options', read: '2026-11' },
  messages: {
    notPublic:
      '{address} is {range}, so AWS can’t reach it over the internet; enter the static public address of the router, or of the NAT device before it.',
  },
  *check(estate) {
    const privately = reachedPrivately(estate)
    for (const gateway of estate.all(customerGateway).filter(({ id }) => !privately.has(id))) {
      const host = meantHost(gateway.ipAddress)
      const range = host && notPublicName(host)
      if (range === undefined) continue
      yield {
        at: gateway.id,
        field: 'ipAddress',
        message: 'notPublic',
        values: { address: gateway.ipAddress, range },
        ...useOfficeAddress(estate, gateway),
      }
    }
  },
})
