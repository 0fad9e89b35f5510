import { vpcEndpoint } from '../../../kinds/vpc-endpoint/record.ts'
import { defineRule } from '../../rule.ts'
import { interfaceEndpoints } from '../sources.ts'
import { interfacesIn } from '../types.ts'

export const rule = defineRule({
  code: 'vpce-default-group',
  severity: 'warning',
  title: 'Endpoint with the VPC’s default group',
  reads: [vpcEndpoint],
  source: interfaceEndpoints,
  messages: {
    unset:
      '{endpoint} has no security group, so AWS puts the VPC’s default one on it, which admits only its own members: not the office, nor hosts with other groups.',
  },
  *check(estate) {
    for (const { id, name, securityGroups } of interfacesIn(estate))
      if (securityGroups.length === 0)
        yield { at: id, field: 'securityGroups', message: 'unset', values: { endpoint: name } }
  },
})
