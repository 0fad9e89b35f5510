import { customerGateway } from '../../../kinds/customer-gateway/record.ts'
import { dxGateway } from '../../../kinds/dx-gateway/record.ts'
import { site } from '../../../kinds/site/record.ts'
import { vpnConnection } from '../../../kinds/vpn-connection/record.ts'
import { defineRule } from '../../rule.ts'

export const rule = defineRule({
  code: 'lan-missing',
  severity: 'warning',
  title: 'Office without a LAN',
  reads: [site, customerGateway, vpnConnection, dxGateway],
  source: { title: 'Site-to-Site VPN User Guide, Routing options', read: '2026-11' },
  messages: {
    missing:
      '{office} is joined to AWS but has no LAN CIDR block, so routes, security groups and overlaps can’t be checked; add one such as 192.168.1.0/24.',
  },
  *check(estate) {
    const gateways = estate.all(vpnConnection).map((each) => estate.get(customerGateway, each.customerGateway))
    const circuits = estate.all(dxGateway).flatMap(({ sites }) => sites)
    const joined = new Set([...gateways.map((gateway) => gateway?.site), ...circuits])
    for (const office of estate.all(site))
      if (joined.has(office.id) && office.lanCidrs.every((text) => text === ''))
        yield { at: office.id, field: 'lanCidrs', message: 'missing', values: { office: office.name } }
  },
})
