import { vpc } from '../../../kinds/vpc/record.ts'
import { change } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'
import { vpcDns } from '../sources.ts'

export const rule = defineRule({
  code: 'vpc-hostnames-without-support',
  severity: 'error',
  title: 'DNS hostnames without DNS resolution',
  reads: [vpc],
  source: vpcDns,
  messages: {
    support: '{vpc} has DNS hostnames on and DNS resolution off; AWS gives hostnames only with resolution.',
  },
  *check(estate) {
    for (const each of estate.all(vpc))
      if (each.enableDnsHostnames && !each.enableDnsSupport)
        yield {
          at: each.id,
          field: 'enableDnsHostnames',
          message: 'support',
          values: { vpc: each.name },
          fix: { title: 'Turn on DNS resolution', patch: change(each, { enableDnsSupport: true }) },
        }
  },
})
