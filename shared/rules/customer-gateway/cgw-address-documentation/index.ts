import { customerGateway } from '../../../kinds/customer-gateway/record.ts'
import { documentationName } from '../../../net/special-ranges.ts'
import { defineRule } from '../../rule.ts'
import { meantHost } from '../hosts.ts'

export const rule = defineRule({
  code: 'cgw-address-documentation',
  severity: 'advice',
  title: 'Customer gateway with an example address',
  reads: [customerGateway],
  source: { title: 'RFC 5737, IPv4 Address Blocks Reserved for Documentation', read: '2026-11' },
  messages: {
    example: '{address} is an example address, for {range}; enter the router’s real address before you build this.',
  },
  *check(estate) {
    for (const gateway of estate.all(customerGateway)) {
      const host = meantHost(gateway.ipAddress)
      const range = host && documentationName(host)
      if (range === undefined) continue
      yield { at: gateway.id, field: 'ipAddress', message: 'example', values: { address: gateway.ipAddress, range } }
    }
  },
})
