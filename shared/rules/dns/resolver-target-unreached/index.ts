import { vpcBlocks } from '../../../estate/blocks.ts'
import type { Estate } from '../../../estate/estate.ts'
import { officePathKinds } from '../../../estate/hybrid.ts'
import { lanEntries, officesOf } from '../../../estate/offices.ts'
import {
  route53ResolverEndpoint,
  type Route53ResolverEndpoint,
} from '../../../kinds/route53-resolver-endpoint/record.ts'
import { site } from '../../../kinds/site/record.ts'
import { vpc } from '../../../kinds/vpc/record.ts'
import { includesAddress, minus, setOf, type PrefixSet } from '../../../net/prefix-set.ts'
import { defineRule } from '../../rule.ts'
import { resolverEndpoints } from '../sources.ts'
import { readTarget } from '../targets.ts'

/** Networks of offices that nothing joins to the endpoint’s VPC. */
function apart(estate: Estate, { vpc: home }: Route53ResolverEndpoint): PrefixSet {
  const joined = officesOf(estate, home).flatMap(lanEntries)
  const own = estate.all(vpc).flatMap(vpcBlocks)
  const near = setOf([...joined.map(({ block }) => block), ...own])
  return minus(
    setOf(
      estate
        .all(site)
        .flatMap(lanEntries)
        .map(({ block }) => block),
    ),
    near,
  )
}

export const rule = defineRule({
  code: 'resolver-target-unreached',
  severity: 'error',
  title: 'Resolver rule to an office that is not joined',
  reads: [route53ResolverEndpoint, vpc, ...officePathKinds],
  source: resolverEndpoints,
  messages: {
    apart: '{target} is in an office that nothing joins to {vpc}, so questions for {domain} get no answer.',
  },
  *check(estate) {
    for (const resolver of estate.all(route53ResolverEndpoint)) {
      if (resolver.direction !== 'OUTBOUND' || resolver.rules.length === 0) continue
      const unreached = apart(estate, resolver)
      for (const [index, { domainName, ruleType, targetIps }] of resolver.rules.entries())
        for (const [i, text] of targetIps.entries()) {
          const target = readTarget(text)
          if (ruleType !== 'FORWARD' || target === undefined || !includesAddress(unreached, target.address)) continue
          yield {
            at: resolver.id,
            field: `rules[${index}].targetIps[${i}]`,
            message: 'apart',
            values: { target: text, vpc: estate.nameOf(resolver.vpc ?? ''), domain: domainName },
          }
        }
    }
  },
})
