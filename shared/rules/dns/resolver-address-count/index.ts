import { route53ResolverEndpoint } from '../../../kinds/route53-resolver-endpoint/record.ts'
import { defineRule } from '../../rule.ts'
import { resolverConsiderations } from '../sources.ts'

const LEAST = 2
const MOST = 10

export const rule = defineRule({
  code: 'resolver-address-count',
  severity: 'error',
  title: 'Too few or too many addresses of a resolver endpoint',
  reads: [route53ResolverEndpoint],
  source: resolverConsiderations,
  messages: {
    few: '{resolver} needs {least} IP addresses at least, best in two Availability Zones; it has {count}.',
    many: '{resolver} takes {most} IP addresses at most; it has {count}.',
  },
  *check(estate) {
    for (const { id, name, ipAddresses } of estate.all(route53ResolverEndpoint)) {
      const count = ipAddresses.length
      if (count >= LEAST && count <= MOST) continue
      yield {
        at: id,
        field: 'ipAddresses',
        message: count < LEAST ? ('few' as const) : ('many' as const),
        values: { resolver: name, count, least: LEAST, most: MOST },
      }
    }
  },
})
