import { hasPorts, hasTypes } from '../../../estate/network-acls.ts'
import { networkAcl, type NetworkAclRule } from '../../../kinds/network-acl/record.ts'
import { defineRule } from '../../rule.ts'
import { atRule, calledRule, everyRule, mendRule } from '../every-rule.ts'
import { aclEntry } from '../sources.ts'

const limits = {
  port: { fields: ['fromPort', 'toPort'], min: 0, max: 65535 },
  icmp: { fields: ['icmpType', 'icmpCode'], min: -1, max: 255 },
} as const

const limitOf = (rule: NetworkAclRule): 'port' | 'icmp' | undefined =>
  hasPorts(rule) ? 'port' : hasTypes(rule) ? 'icmp' : undefined

export const rule = defineRule({
  code: 'acl-port-range',
  severity: 'error',
  title: 'ACL rule for a port that does not exist',
  reads: [networkAcl],
  source: aclEntry,
  messages: {
    port: '{rule} has the port {value}; ports go from 0 to 65535, the nearest is {nearest}.',
    icmp: '{rule} has the ICMP type or code {value}; it goes from 0 to 255, or is -1 for all; the nearest is {nearest}.',
    type: '{rule} is for ICMP but lacks type or code; write -1 for all.',
  },
  *check(estate) {
    for (const each of everyRule(estate)) {
      const message = limitOf(each.rule)
      if (message === undefined) continue
      const { fields, min, max } = limits[message]
      for (const field of fields) {
        const value = each.rule[field]
        const at = atRule(each, field)
        if (value === null && message === 'icmp') {
          const fix = mendRule(each, 'Use -1', { [field]: -1 })
          yield { ...at, message: 'type', values: { rule: calledRule(each) }, fix }
        } else if (value !== null && (value < min || value > max)) {
          const nearest = value < min ? min : max
          yield { ...at, message, values: { rule: calledRule(each), value, nearest } }
        }
      }
    }
  },
})
