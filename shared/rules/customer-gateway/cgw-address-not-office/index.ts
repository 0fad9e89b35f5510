import { grouped } from '../../../estate/grouped.ts'
import { customerGateway } from '../../../kinds/customer-gateway/record.ts'
import { site } from '../../../kinds/site/record.ts'
import { vpnConnection } from '../../../kinds/vpn-connection/record.ts'
import { defineRule } from '../../rule.ts'
import { hostText, meantHost, useOfficeAddress } from '../hosts.ts'
import { reachedPrivately } from '../reached-privately.ts'

export const rule = defineRule({
  code: 'cgw-address-not-office',
  severity: 'warning',
  title: 'Customer gateway with another address than the office',
  reads: [customerGateway, site, vpnConnection],
  source: { title: 'Site-to-Site VPN User Guide, Customer gateway options', read: '2026-11' },
  messages: {
    one: '{gateway} has {address}, and {office} has {public}: AWS would look for the router elsewhere. Use one for both.',
    several: 'No customer gateway of {office} has its public address {public}; one of the two is wrong.',
  },
  *check(estate) {
    const privately = reachedPrivately(estate)
    const gateways = estate.all(customerGateway).filter(({ id }) => !privately.has(id))
    for (const [officeId, own] of grouped(gateways, (gateway) => gateway.site)) {
      const office = estate.get(site, officeId)
      const host = meantHost(office?.publicAddress ?? '')
      const hosts = own.flatMap(({ ipAddress }) => meantHost(ipAddress) ?? [])
      const [gateway, ...others] = own
      if (office === undefined || host === undefined || gateway === undefined || hosts.length < own.length) continue
      if (hosts.some(({ base }) => base === host.base)) continue
      const isOne = others.length === 0
      yield {
        at: isOne ? gateway.id : office.id,
        field: isOne ? 'ipAddress' : 'publicAddress',
        message: isOne ? ('one' as const) : ('several' as const),
        values: { gateway: gateway.name, address: gateway.ipAddress, office: office.name, public: hostText(host) },
        also: isOne ? [office.id] : own.map(({ id }) => id),
        ...(isOne && useOfficeAddress(estate, gateway)),
      }
    }
  },
})
