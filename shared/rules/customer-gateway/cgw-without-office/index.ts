import { customerGateway } from '../../../kinds/customer-gateway/record.ts'
import { site } from '../../../kinds/site/record.ts'
import { defineRule } from '../../rule.ts'

export const rule = defineRule({
  code: 'cgw-without-office',
  severity: 'advice',
  title: 'Customer gateway without an office',
  reads: [customerGateway, site],
  source: { title: 'Site-to-Site VPN User Guide, How Site-to-Site VPN works', read: '2026-11' },
  messages: {
    alone:
      '{gateway} stands in no office, so its networks are unknown: overlaps, return routes and open ports can’t be checked. Move it into an office.',
  },
  *check(estate) {
    for (const gateway of estate.all(customerGateway))
      if (estate.get(site, gateway.site) === undefined)
        yield { at: gateway.id, field: 'site', message: 'alone', values: { gateway: gateway.name } }
  },
})
