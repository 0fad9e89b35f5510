import { site } from '../../../kinds/site/record.ts'
import { readAddress4 } from '../../../net/prefix.ts'
import { change } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'
import { hostText, meantHost } from '../hosts.ts'

export const rule = defineRule({
  code: 'site-address-syntax',
  severity: 'error',
  title: 'Office’s public address is no IPv4 address',
  reads: [site],
  source: { title: 'Terraform AWS provider, aws_customer_gateway, ip_address', read: '2026-11' },
  messages: {
    invalid: '“{text}” is not an IPv4 address; write four numbers from 0 to 255 with dots between.',
  },
  *check(estate) {
    for (const office of estate.all(site)) {
      const text = office.publicAddress
      if (text === '' || readAddress4(text) !== undefined) continue
      const host = meantHost(text)
      const publicAddress = host === undefined ? '' : hostText(host)
      yield {
        at: office.id,
        field: 'publicAddress',
        message: 'invalid',
        values: { text },
        ...(host && { fix: { title: `Use ${publicAddress}`, patch: change(office, { publicAddress }) } }),
      }
    }
  },
})
