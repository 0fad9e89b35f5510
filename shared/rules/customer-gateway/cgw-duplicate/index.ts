import { customerGateway } from '../../../kinds/customer-gateway/record.ts'
import { change } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'
import { freeDeviceName, twinOf } from '../hosts.ts'

export const rule = defineRule({
  code: 'cgw-duplicate',
  severity: 'error',
  title: 'Two customer gateways that are one to AWS',
  reads: [customerGateway],
  source: { title: 'Amazon EC2 API Reference, CreateCustomerGateway', read: '2026-11' },
  messages: {
    twin: '{address} with {asn} and {device} is {other} already: AWS gives back that gateway instead of a second one. Give each its own device name.',
  },
  *check(estate) {
    for (const gateway of estate.all(customerGateway)) {
      const other = twinOf(estate, gateway)
      if (other === undefined) continue
      const deviceName = freeDeviceName(estate, gateway)
      yield {
        at: gateway.id,
        field: 'deviceName',
        message: 'twin',
        values: {
          address: gateway.ipAddress,
          asn: gateway.bgpAsn === null ? 'no ASN' : `ASN ${String(gateway.bgpAsn)}`,
          device: gateway.deviceName === '' ? 'no device name' : `device name “${gateway.deviceName}”`,
          other: other.name,
        },
        also: [other.id],
        fix: { title: `Use device name ${deviceName}`, patch: change(gateway, { deviceName }) },
      }
    }
  },
})
