import { eksCluster } from '../../../kinds/eks-cluster/record.ts'
import { securityGroup } from '../../../kinds/security-group/record.ts'
import { defineRule } from '../../rule.ts'
import { atRule, calledRule, everyRule } from '../every-rule.ts'
import { rulePermission } from '../sources.ts'

const limits = {
  tcp: { message: 'port', min: 0, max: 65535 },
  udp: { message: 'port', min: 0, max: 65535 },
  icmp: { message: 'icmp', min: -1, max: 255 },
  icmpv6: { message: 'icmp', min: -1, max: 255 },
} as const

const ends = [
  { option: 'fromPort', icmp: 'type' },
  { option: 'toPort', icmp: 'code' },
] as const

export const rule = defineRule({
  code: 'sg-port-range',
  severity: 'error',
  title: 'No such port',
  reads: [securityGroup, eksCluster],
  source: rulePermission,
  messages: {
    port: '{rule} has the port {value}; ports go from 0 to 65535, the nearest is {nearest}.',
    icmp: '{rule} has the ICMP {part} {value}; it goes from 0 to 255, or is -1 for all; the nearest is {nearest}.',
  },
  *check(estate) {
    for (const each of everyRule(estate)) {
      if (each.rule.ipProtocol === '-1' || each.rule.ipProtocol === '50') continue
      const { message, min, max } = limits[each.rule.ipProtocol]
      for (const { option, icmp } of ends) {
        const value = each.rule[option]
        if (value === null || (value >= min && value <= max)) continue
        const nearest = value < min ? min : max
        yield {
          ...atRule(each, option),
          message,
          values: { rule: calledRule(each), part: icmp, value, nearest },
        }
      }
    }
  },
})
