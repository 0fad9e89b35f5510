import { listed } from '../../../base/words.ts'
import { eksCluster } from '../../../kinds/eks-cluster/record.ts'
import { securityGroup, type SecurityGroupRule } from '../../../kinds/security-group/record.ts'
import { meantPrefix4 } from '../../../net/prefix.ts'
import { defineRule } from '../../rule.ts'
import { atRule, calledRule, everyRule } from '../every-rule.ts'
import { groupRules } from '../sources.ts'

const doors = [
  { port: 22, name: 'SSH (22)' },
  { port: 3389, name: 'Remote Desktop (3389)' },
]

const fromEverywhere = ({ peer, cidrIpv4 }: SecurityGroupRule): boolean =>
  peer === 'cidr' && meantPrefix4(cidrIpv4)?.length === 0

function openDoors({ ipProtocol, fromPort, toPort }: SecurityGroupRule): readonly string[] {
  if (ipProtocol === '-1') return ['all traffic']
  if (ipProtocol !== 'tcp' || fromPort === null || toPort === null) return []
  return doors.filter(({ port }) => fromPort <= port && port <= toPort).map(({ name }) => name)
}

export const rule = defineRule({
  code: 'sg-open-admin',
  severity: 'warning',
  title: 'Administration open to the world',
  reads: [securityGroup, eksCluster],
  source: groupRules,
  messages: {
    open: '{rule} admits {doors} from everywhere ({cidr}); admit the office’s networks only, such as 192.168.1.0/24.',
  },
  *check(estate) {
    for (const each of everyRule(estate)) {
      if (each.list.field === 'egress' || !fromEverywhere(each.rule)) continue
      const open = openDoors(each.rule)
      if (open.length === 0) continue
      yield {
        ...atRule(each, 'cidrIpv4'),
        message: 'open',
        values: { rule: calledRule(each), doors: listed(open), cidr: each.rule.cidrIpv4 },
      }
    }
  },
})
