import { listed } from '../../../base/words.ts'
import { ec2ManagedPrefixList } from '../../../kinds/ec2-managed-prefix-list/record.ts'
import { eksCluster } from '../../../kinds/eks-cluster/record.ts'
import { securityGroup, type SecurityGroupRule } from '../../../kinds/security-group/record.ts'
import { defineRule } from '../../rule.ts'
import { everywhere } from '../everywhere.ts'
import { atRule, calledRule, everyRule } from '../every-rule.ts'
import { groupRules } from '../sources.ts'

const doors = [
  { port: 22, name: 'SSH (22)' },
  { port: 3389, name: 'Remote Desktop (3389)' },
]

function openDoors({ ipProtocol, fromPort, toPort }: SecurityGroupRule): readonly string[] {
  if (ipProtocol === '-1') return ['all traffic']
  if (ipProtocol !== 'tcp' || fromPort === null || toPort === null) return []
  return doors.filter(({ port }) => fromPort <= port && port <= toPort).map(({ name }) => name)
}

export const rule = defineRule({
  code: 'sg-open-admin',
  severity: 'warning',
  title: 'Administration open to the world',
  reads: [securityGroup, eksCluster, ec2ManagedPrefixList],
  source: groupRules,
  messages: {
    open: '{rule} admits {doors} from everywhere ({source}); admit the office’s networks only, such as 192.168.1.0/24.',
  },
  *check(estate) {
    for (const each of everyRule(estate)) {
      const open = each.list.field === 'egress' ? [] : openDoors(each.rule)
      const said = open.length === 0 ? undefined : everywhere(estate, each.rule)
      if (said === undefined) continue
      const [field, source] = said
      yield { ...atRule(each, field), message: 'open', values: { rule: calledRule(each), doors: listed(open), source } }
    }
  },
})
