import { networkAcl } from '../../../kinds/network-acl/record.ts'
import { defineRule } from '../../rule.ts'
import { atRule, everyRule } from '../every-rule.ts'
import { aclEntry } from '../sources.ts'

const MOST = 32766

export const rule = defineRule({
  code: 'acl-rule-number',
  severity: 'error',
  title: 'Rule number AWS refuses',
  reads: [networkAcl],
  source: aclEntry,
  messages: {
    missing: 'A rule of {acl} has no number; write 1 to {most}, the lowest that fits decides.',
    range: 'A rule of {acl} has the number {number}; numbers go from 1 to {most}.',
    twice: '{acl} has two rules with the number {number} in one direction; each number stands for one rule.',
  },
  *check(estate) {
    const seen = new Set<string>()
    for (const each of everyRule(estate)) {
      const number = each.rule.ruleNumber
      const values = { acl: each.acl.name, number: number ?? '', most: MOST }
      const at = atRule(each, 'ruleNumber')
      const key = `${each.acl.id} ${each.direction} ${number}`
      if (number === null) yield { ...at, message: 'missing', values }
      else if (number < 1 || number > MOST) yield { ...at, message: 'range', values }
      else if (seen.has(key)) yield { ...at, message: 'twice', values }
      seen.add(key)
    }
  },
})
