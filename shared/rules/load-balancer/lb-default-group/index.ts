import { lb } from '../../../kinds/lb/record.ts'
import { defineRule } from '../../rule.ts'
import { balancerGroups } from '../sources.ts'

export const rule = defineRule({
  code: 'lb-default-group',
  severity: 'warning',
  title: 'Application load balancer with the VPC’s default group',
  reads: [lb],
  source: balancerGroups,
  messages: {
    unset:
      '{balancer} has no security group, so AWS puts the VPC’s default one on it, which admits only its own members.',
  },
  *check(estate) {
    for (const { id, name, loadBalancerType, securityGroups } of estate.all(lb))
      if (loadBalancerType === 'application' && securityGroups.length === 0)
        yield { at: id, field: 'securityGroups', message: 'unset', values: { balancer: name } }
  },
})
