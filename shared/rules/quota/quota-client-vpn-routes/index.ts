import { quotas } from '../../../estate/quotas.ts'
import { ec2ClientVpnEndpoint } from '../../../kinds/ec2-client-vpn-endpoint/record.ts'
import { defineRule } from '../../rule.ts'
import { limitOf, severityOf } from '../wording.ts'

const quota = quotas.routesPerClientVpnEndpoint

export const rule = defineRule({
  code: 'quota-client-vpn-routes',
  severity: severityOf(quota),
  title: 'More client VPN routes than AWS allows at first',
  reads: [ec2ClientVpnEndpoint],
  source: quota.source,
  messages: { count: `{endpoint} has {count} routes; ${limitOf(quota)}` },
  *check(estate) {
    for (const { id, name, routes } of estate.all(ec2ClientVpnEndpoint))
      if (routes.length > quota.most)
        yield {
          at: id,
          field: 'routes',
          message: 'count',
          values: { endpoint: name, count: routes.length, most: quota.most },
        }
  },
})
