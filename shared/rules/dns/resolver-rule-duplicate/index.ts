import { route53ResolverEndpoint } from '../../../kinds/route53-resolver-endpoint/record.ts'
import { defineRule } from '../../rule.ts'
import { plainDomain } from '../domains.ts'
import { resolverRules } from '../sources.ts'

export const rule = defineRule({
  code: 'resolver-rule-duplicate',
  severity: 'error',
  title: 'Two resolver rules for one domain',
  reads: [route53ResolverEndpoint],
  source: resolverRules,
  messages: {
    twice: '{vpc} follows a rule of {first} for {domain} already; it can follow one for each domain.',
  },
  *check(estate) {
    const firsts = new Map<string, { readonly id: string; readonly name: string }>()
    for (const resolver of estate.all(route53ResolverEndpoint)) {
      if (resolver.direction !== 'OUTBOUND') continue
      for (const [index, { domainName, vpcs }] of resolver.rules.entries())
        for (const vpc of vpcs) {
          const key = `${vpc} ${plainDomain(domainName)}`
          const first = firsts.get(key)
          if (first === undefined) firsts.set(key, resolver)
          else
            yield {
              at: resolver.id,
              field: `rules[${index}].domainName`,
              message: 'twice',
              values: { vpc: estate.nameOf(vpc), first: first.name, domain: domainName },
              also: [vpc, first.id],
            }
        }
    }
  },
})
