import { route53ResolverEndpoint } from '../../../kinds/route53-resolver-endpoint/record.ts'
import { change } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'
import { resolverConsiderations } from '../sources.ts'

const known: readonly string[] = ['Do53', 'DoH']

export const rule = defineRule({
  code: 'resolver-protocols',
  severity: 'error',
  title: 'Protocol a resolver endpoint does not speak',
  reads: [route53ResolverEndpoint],
  source: resolverConsiderations,
  messages: {
    unknown: '“{text}” is no protocol of a resolver endpoint; it speaks Do53 and DoH.',
  },
  *check(estate) {
    for (const resolver of estate.all(route53ResolverEndpoint)) {
      const all: readonly string[] = resolver.protocols
      const unknown = all.find((protocol) => !known.includes(protocol))
      if (unknown === undefined) continue
      const protocols = all.filter((protocol) => known.includes(protocol))
      yield {
        at: resolver.id,
        field: 'protocols',
        message: 'unknown',
        values: { text: unknown },
        fix: { title: 'Leave it out', patch: change(resolver, { protocols }) },
      }
    }
  },
})
