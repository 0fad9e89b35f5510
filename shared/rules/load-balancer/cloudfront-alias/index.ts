import { cloudfrontDistribution, type CloudfrontDistribution } from '../../../kinds/cloudfront-distribution/record.ts'
import { defineRule } from '../../rule.ts'
import { cloudfrontNames } from '../sources.ts'

/** A domain name of two labels at least; an asterisk may stand for the first. */
const ALIAS = /^(?:\*\.)?(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}$/i

export const rule = defineRule({
  code: 'cloudfront-alias',
  severity: 'error',
  title: 'Alternate domain name AWS refuses',
  reads: [cloudfrontDistribution],
  source: cloudfrontNames,
  messages: {
    form: '“{alias}” is not a domain name such as www.example.com or *.example.com.',
    twice: '{first} has the name {alias} already; one distribution of all accounts can have it.',
  },
  *check(estate) {
    const firsts = new Map<string, CloudfrontDistribution>()
    for (const each of estate.all(cloudfrontDistribution))
      for (const [index, alias] of each.aliases.entries()) {
        const at = { at: each.id, field: `aliases[${index}]` }
        const key = alias.toLowerCase()
        const first = firsts.get(key)
        if (!ALIAS.test(alias)) yield { ...at, message: 'form', values: { alias } }
        else if (first === undefined) firsts.set(key, each)
        else yield { ...at, message: 'twice', values: { first: first.name, alias }, also: [first.id] }
      }
  },
})
