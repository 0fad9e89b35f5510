import { answered } from '../../../estate/answered.ts'
import { lanBlocks, vpcBlocks } from '../../../estate/blocks.ts'
import type { Estate } from '../../../estate/estate.ts'
import { officePathKinds } from '../../../estate/hybrid.ts'
import { officesOf } from '../../../estate/offices.ts'
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

/** Networks of all offices, without what VPCs have too. */
const offices = answered((estate: Estate): PrefixSet =>
  minus(setOf(estate.all(site).flatMap(lanBlocks)), setOf(estate.all(vpc).flatMap(vpcBlocks))),
)

const joined = (estate: Estate, { vpc: home }: Route53ResolverEndpoint): PrefixSet =>
  setOf(officesOf(estate, home).flatMap(lanBlocks))

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
      const reached = joined(estate, resolver)
      for (const [index, { domainName, ruleType, targetIps }] of resolver.rules.entries())
        for (const [i, text] of targetIps.entries()) {
          const target = readTarget(text)
          if (ruleType !== 'FORWARD' || target === undefined) continue
          if (includesAddress(reached, target.address) || !includesAddress(offices(estate), target.address)) continue
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
