import { route53ResolverEndpoint } from '../../../kinds/route53-resolver-endpoint/record.ts'
import { defineRule } from '../../rule.ts'
import { resolverConsiderations } from '../sources.ts'

export const rule = defineRule({
  code: 'resolver-groups',
  severity: 'error',
  title: 'Resolver endpoint without a security group',
  reads: [route53ResolverEndpoint],
  source: resolverConsiderations,
  messages: {
    none: '{resolver} has no security group; it needs one at least, for TCP and UDP 53.',
  },
  *check(estate) {
    for (const { id, name, securityGroups } of estate.all(route53ResolverEndpoint))
      if (securityGroups.length === 0)
        yield { at: id, field: 'securityGroups', message: 'none', values: { resolver: name } }
  },
})
