import { vpc } from '../../../kinds/vpc/record.ts'
import { change } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'

export const rule = defineRule({
  code: 'vpc-dedicated-tenancy',
  severity: 'advice',
  title: 'Dedicated hardware for the whole VPC',
  reads: [vpc],
  source: {
    title: 'Amazon EC2 User Guide, Amazon EC2 Dedicated Instances',
    url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/dedicated-instance.html',
    read: '2026-11',
  },
  messages: {
    dedicated:
      'Every instance in {vpc} will run on hardware of its own, at a higher price and a fee for each hour in the Region; instances can ask for it one by one instead.',
  },
  *check(estate) {
    for (const each of estate.all(vpc))
      if (each.instanceTenancy === 'dedicated')
        yield {
          at: each.id,
          field: 'instanceTenancy',
          message: 'dedicated',
          values: { vpc: each.name },
          fix: { title: 'Use shared hardware', patch: change(each, { instanceTenancy: 'default' }) },
        }
  },
})
