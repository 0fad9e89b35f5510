import { ec2ClientVpnEndpoint } from '../../../kinds/ec2-client-vpn-endpoint/record.ts'
import { ecsService } from '../../../kinds/ecs-service/record.ts'
import { defineRule } from '../../rule.ts'
import { taskNetworks } from '../sources.ts'

const MOST = 5

export const rule = defineRule({
  code: 'group-count',
  severity: 'error',
  title: 'Too many security groups',
  reads: [ecsService, ec2ClientVpnEndpoint],
  source: taskNetworks,
  messages: {
    count: '{name} has {count} security groups; it takes {most} at most, whatever the account’s quota.',
  },
  *check(estate) {
    for (const { id, name, securityGroups } of [...estate.all(ecsService), ...estate.all(ec2ClientVpnEndpoint)]) {
      const count = securityGroups.length
      if (count > MOST) yield { at: id, field: 'securityGroups', message: 'count', values: { name, count, most: MOST } }
    }
  },
})
