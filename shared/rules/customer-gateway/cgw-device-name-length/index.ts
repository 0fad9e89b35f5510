import { customerGateway } from '../../../kinds/customer-gateway/record.ts'
import { change } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'
import { twinOf } from '../hosts.ts'

const LONGEST = 255

export const rule = defineRule({
  code: 'cgw-device-name-length',
  severity: 'error',
  title: 'Device name too long',
  reads: [customerGateway],
  source: { title: 'Terraform AWS provider, aws_customer_gateway, device_name', read: '2026-11' },
  messages: {
    long: 'The device name has {length} characters; AWS takes at most 255.',
  },
  *check(estate) {
    for (const gateway of estate.all(customerGateway)) {
      const letters = Array.from(gateway.deviceName)
      if (letters.length <= LONGEST) continue
      const deviceName = letters.slice(0, LONGEST).join('')
      const isFree = twinOf(estate, { ...gateway, deviceName }) === undefined
      yield {
        at: gateway.id,
        field: 'deviceName',
        message: 'long',
        values: { length: letters.length },
        ...(isFree && { fix: { title: 'Cut it to 255 characters', patch: change(gateway, { deviceName }) } }),
      }
    }
  },
})
