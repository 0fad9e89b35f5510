import { route53ResolverEndpoint } from '../../../kinds/route53-resolver-endpoint/record.ts'
import { change } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'
import { resolverRules } from '../sources.ts'

export const rule = defineRule({
  code: 'resolver-inbound-rules',
  severity: 'error',
  title: 'Rules of an inbound resolver endpoint',
  reads: [route53ResolverEndpoint],
  source: resolverRules,
  messages: {
    inbound: '{resolver} is inbound: the office asks it. Rules belong to an outbound endpoint; AWS refuses them here.',
  },
  *check(estate) {
    for (const resolver of estate.all(route53ResolverEndpoint))
      if (resolver.direction === 'INBOUND' && resolver.rules.length > 0)
        yield {
          at: resolver.id,
          field: 'rules',
          message: 'inbound',
          values: { resolver: resolver.name },
          fix: { title: 'Remove the rules', patch: change(resolver, { rules: [] }) },
        }
  },
})
