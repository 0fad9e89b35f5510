import { zoneCount } from '../../../estate/eks.ts'
import { lb } from '../../../kinds/lb/record.ts'
import { subnet } from '../../../kinds/subnet/record.ts'
import { defineRule } from '../../rule.ts'
import { subnetsOfBalancers } from '../sources.ts'

export const rule = defineRule({
  code: 'lb-two-zones',
  severity: 'error',
  title: 'Application load balancer in one zone',
  reads: [lb, subnet],
  source: subnetsOfBalancers,
  messages: {
    one: 'All subnets of {balancer} are in {zone}; an application load balancer needs two Availability Zones at least.',
  },
  *check(estate) {
    for (const { id, name, loadBalancerType, subnets: ids } of estate.all(lb)) {
      const subnets = ids.flatMap((each) => estate.get(subnet, each) ?? [])
      const [first] = subnets
      if (loadBalancerType !== 'application' || first === undefined || zoneCount(subnets) >= 2) continue
      const values = { balancer: name, zone: first.availabilityZone || 'one zone' }
      yield { at: id, field: 'subnets', message: 'one', values }
    }
  },
})
