import { customerGateway } from '../../../kinds/customer-gateway/record.ts'
import { readAddress4 } from '../../../net/prefix.ts'
import { change } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'
import { hostText, meantHost } from '../hosts.ts'

export const rule = defineRule({
  code: 'cgw-address-syntax',
  severity: 'error',
  title: 'Not an IPv4 address',
  reads: [customerGateway],
  source: { title: 'Terraform AWS provider, aws_customer_gateway, ip_address', read: '2026-11' },
  messages: {
    ipv6: '“{text}” is IPv6; a virtual private gateway’s tunnels end at an IPv4 address.',
    block: '“{text}” is a block; write the one address of the router, without a slash.',
    invalid: '“{text}” is not an IPv4 address; write four numbers from 0 to 255 with dots between.',
  },
  *check(estate) {
    for (const gateway of estate.all(customerGateway)) {
      const text = gateway.ipAddress
      if (text === '' || readAddress4(text) !== undefined) continue
      const host = meantHost(text)
      const ipAddress = host === undefined ? '' : hostText(host)
      yield {
        at: gateway.id,
        field: 'ipAddress',
        message: text.includes(':') ? 'ipv6' : text.includes('/') ? 'block' : 'invalid',
        values: { text },
        ...(host && { fix: { title: `Use ${ipAddress}`, patch: change(gateway, { ipAddress }) } }),
      }
    }
  },
})
