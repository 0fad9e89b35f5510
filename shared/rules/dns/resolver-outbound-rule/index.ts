import { route53ResolverEndpoint } from '../../../kinds/route53-resolver-endpoint/record.ts'
import { defineRule } from '../../rule.ts'
import { resolverRules } from '../sources.ts'

export const rule = defineRule({
  code: 'resolver-outbound-rule',
  severity: 'warning',
  title: 'Outbound endpoint that is never used',
  reads: [route53ResolverEndpoint],
  source: resolverRules,
  messages: {
    none: '{resolver} has no forwarding rule, so AWS asks the office for no name and the endpoint costs for nothing.',
    vpc: 'The rule for {domain} is followed by no VPC; choose those whose hosts shall find its names.',
  },
  *check(estate) {
    for (const { id, name, direction, rules } of estate.all(route53ResolverEndpoint)) {
      if (direction !== 'OUTBOUND') continue
      if (!rules.some(({ ruleType }) => ruleType === 'FORWARD'))
        yield { at: id, field: 'rules', message: 'none', values: { resolver: name } }
      for (const [index, { domainName, vpcs }] of rules.entries())
        if (vpcs.length === 0)
          yield { at: id, field: `rules[${index}].vpcs`, message: 'vpc', values: { domain: domainName } }
    }
  },
})
