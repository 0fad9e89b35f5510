import { customerGateway } from '../../../kinds/customer-gateway/record.ts'
import { site } from '../../../kinds/site/record.ts'
import { defineRule } from '../../rule.ts'
import { useOfficeAddress } from '../hosts.ts'

export const rule = defineRule({
  code: 'cgw-address-or-certificate',
  severity: 'error',
  title: 'Customer gateway without an address',
  reads: [customerGateway, site],
  source: { title: 'Site-to-Site VPN User Guide, Customer gateway options', read: '2026-11' },
  messages: {
    neither:
      'The IP address is missing; enter the static public one of the office’s router, or the ARN of its certificate instead.',
  },
  *check(estate) {
    for (const gateway of estate.all(customerGateway))
      if (gateway.ipAddress === '' && gateway.certificateArn === '')
        yield { at: gateway.id, field: 'ipAddress', message: 'neither', ...useOfficeAddress(estate, gateway) }
  },
})
