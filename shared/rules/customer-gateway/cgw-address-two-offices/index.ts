import { customerGateway, type CustomerGateway } from '../../../kinds/customer-gateway/record.ts'
import { site } from '../../../kinds/site/record.ts'
import { vpnConnection } from '../../../kinds/vpn-connection/record.ts'
import { defineRule } from '../../rule.ts'
import { hostText, meantHost } from '../hosts.ts'
import { reachedPrivately } from '../reached-privately.ts'

export const rule = defineRule({
  code: 'cgw-address-two-offices',
  severity: 'warning',
  title: 'Two offices at one address',
  reads: [customerGateway, site, vpnConnection],
  source: { title: 'Site-to-Site VPN User Guide, Customer gateway options', read: '2026-11' },
  messages: {
    same: '{address} is the address of {other} in {there} already; {here} has a router of its own, or is the same office.',
  },
  *check(estate) {
    const privately = reachedPrivately(estate)
    const firsts = new Map<number, CustomerGateway>()
    for (const gateway of estate.all(customerGateway)) {
      const host = meantHost(gateway.ipAddress)
      const here = estate.get(site, gateway.site)
      if (host === undefined || here === undefined || privately.has(gateway.id)) continue
      const other = firsts.get(host.base)
      const there = estate.get(site, other?.site)
      if (other === undefined) firsts.set(host.base, gateway)
      else if (there !== undefined && there !== here)
        yield {
          at: gateway.id,
          field: 'ipAddress',
          message: 'same',
          values: { address: hostText(host), other: other.name, there: there.name, here: here.name },
          also: [other.id, here.id, there.id],
        }
    }
  },
})
