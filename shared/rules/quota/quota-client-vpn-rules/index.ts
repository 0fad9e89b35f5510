import { quotas } from '../../../estate/quotas.ts'
import { ec2ClientVpnEndpoint } from '../../../kinds/ec2-client-vpn-endpoint/record.ts'
import { defineRule } from '../../rule.ts'
import { limitOf, severityOf } from '../wording.ts'

const quota = quotas.authorizationRulesPerClientVpnEndpoint

export const rule = defineRule({
  code: 'quota-client-vpn-rules',
  severity: severityOf(quota),
  title: 'More authorization rules than AWS allows at first',
  reads: [ec2ClientVpnEndpoint],
  source: quota.source,
  messages: { count: `{endpoint} has {count} authorization rules; ${limitOf(quota)}` },
  *check(estate) {
    for (const { id, name, authorizationRules: rules } of estate.all(ec2ClientVpnEndpoint))
      if (rules.length > quota.most)
        yield {
          at: id,
          field: 'authorizationRules',
          message: 'count',
          values: { endpoint: name, count: rules.length, most: quota.most },
        }
  },
})
