import { vpc } from '../../../kinds/vpc/record.ts'
import { defineRule } from '../../rule.ts'
import { placedIn, placedKinds } from '../../placed.ts'
import { subnets } from '../sources.ts'

export const rule = defineRule({
  code: 'foreign-subnet',
  severity: 'error',
  title: 'Subnet of another VPC',
  reads: [...placedKinds, vpc],
  source: subnets,
  messages: {
    foreign: 'The subnet {subnet} is not in {vpc}, the VPC of {name}; AWS refuses that.',
  },
  *check(estate) {
    for (const { id, name, vpc: home, subnets } of placedIn(estate)) {
      if (estate.get(vpc, home) === undefined) continue
      for (const { field, member } of subnets)
        if (member.vpc !== home)
          yield {
            at: id,
            field,
            message: 'foreign',
            values: { subnet: member.name, vpc: estate.nameOf(home ?? ''), name },
            also: [member.id],
          }
    }
  },
})
