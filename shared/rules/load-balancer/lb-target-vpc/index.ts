import type { Estate } from '../../../estate/estate.ts'
import { ecsService } from '../../../kinds/ecs-service/record.ts'
import { instance } from '../../../kinds/instance/record.ts'
import { lb } from '../../../kinds/lb/record.ts'
import { subnet } from '../../../kinds/subnet/record.ts'
import { vpc } from '../../../kinds/vpc/record.ts'
import type { Id } from '../../../plan/plan.ts'
import { defineRule } from '../../rule.ts'
import { createBalancer } from '../sources.ts'

/** Undefined while it is not known. */
const vpcOf = (estate: Estate, target: Id): Id | null | undefined =>
  estate.get(ecsService, target)?.vpc ?? estate.get(subnet, estate.get(instance, target)?.subnet)?.vpc

export const rule = defineRule({
  code: 'lb-target-vpc',
  severity: 'error',
  title: 'Target in another VPC',
  reads: [lb, instance, ecsService, subnet, vpc],
  source: createBalancer,
  messages: {
    foreign: '{target} is not in {vpc}, the VPC of {balancer}; AWS refuses it as a target.',
  },
  *check(estate) {
    for (const { id, name, vpc: homeId, targets } of estate.all(lb)) {
      const home = estate.get(vpc, homeId)
      if (home === undefined) continue
      for (const [index, target] of targets.entries()) {
        const where = vpcOf(estate, target)
        if (where === undefined || where === null || where === home.id) continue
        const values = { target: estate.nameOf(target), vpc: home.name, balancer: name }
        yield { at: id, field: `targets[${index}]`, message: 'foreign', values, also: [target] }
      }
    }
  },
})
