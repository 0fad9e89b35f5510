import { route53ResolverEndpoint, type ResolverRule } from '../../../kinds/route53-resolver-endpoint/record.ts'
import { change } from '../../../plan/patch.ts'
import { defineRule, type Fault } from '../../rule.ts'
import { resolverRules } from '../sources.ts'
import { readTarget } from '../targets.ts'

type Message = 'none' | 'form' | 'system'

function* faultsOf(at: string, each: ResolverRule, index: number): Iterable<Fault<Message>> {
  const field = `rules[${index}].targetIps`
  const domain = each.domainName
  if (each.targetIps.length === 0) yield { at, field, message: 'none', values: { domain } }
  for (const [i, target] of each.targetIps.entries())
    if (readTarget(target) === undefined) yield { at, field: `${field}[${i}]`, message: 'form', values: { target } }
}

export const rule = defineRule({
  code: 'resolver-rule-targets',
  severity: 'error',
  title: 'Resolver rule with wrong targets',
  reads: [route53ResolverEndpoint],
  source: resolverRules,
  messages: {
    none: 'The rule for {domain} forwards to nobody; name the DNS servers, such as 192.168.1.53.',
    form: '“{target}” is not the address of a DNS server; write 192.168.1.53, or 192.168.1.53:5353 where the port is not 53.',
    system: 'The rule for {domain} leaves it to AWS’s own resolver, so it has no targets; AWS refuses them.',
  },
  *check(estate) {
    for (const resolver of estate.all(route53ResolverEndpoint)) {
      if (resolver.direction !== 'OUTBOUND') continue
      for (const [index, each] of resolver.rules.entries()) {
        if (each.ruleType === 'FORWARD') yield* faultsOf(resolver.id, each, index)
        else if (each.targetIps.length > 0) {
          const rules = resolver.rules.map((other) => (other === each ? { ...each, targetIps: [] } : other))
          yield {
            at: resolver.id,
            field: `rules[${index}].targetIps`,
            message: 'system',
            values: { domain: each.domainName },
            fix: { title: 'Remove the targets', patch: change(resolver, { rules }) },
          }
        }
      }
    }
  },
})
