import { vpc } from '../../../kinds/vpc/record.ts'
import { defineRule } from '../../rule.ts'
import { placedIn, placedKinds } from '../../placed.ts'
import { vpcGroups } from '../sources.ts'

export const rule = defineRule({
  code: 'foreign-group',
  severity: 'error',
  title: 'Security group of another VPC',
  reads: [...placedKinds, vpc],
  source: vpcGroups,
  messages: {
    foreign: 'The security group {group} is not of {vpc}, the VPC of {name}; it can’t stand on its interfaces.',
  },
  *check(estate) {
    for (const { id, name, vpc: home, groups } of placedIn(estate)) {
      if (estate.get(vpc, home) === undefined) continue
      for (const { field, member } of groups)
        if (member.vpc !== home)
          yield {
            at: id,
            field,
            message: 'foreign',
            values: { group: member.name, vpc: estate.nameOf(home ?? ''), name },
            also: [member.id],
          }
    }
  },
})
