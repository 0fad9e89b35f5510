import { listed } from '../../../base/words.ts'
import { blockOf, portsOf } from '../../../estate/network-acls.ts'
import { networkAcl } from '../../../kinds/network-acl/record.ts'
import { defineRule } from '../../rule.ts'
import { covers } from '../covers.ts'
import { atRule, calledRule, everyRule, type PlacedRule } from '../every-rule.ts'
import { aclBasics } from '../sources.ts'

const doors = [
  { port: 22, name: 'SSH (22)' },
  { port: 3389, name: 'Remote Desktop (3389)' },
]

/** Where answers to everything have to come back in, these ports are meant too and can’t be told apart. */
const LAST_NARROW_PORT = 49151

function openDoors({ rule }: PlacedRule): readonly string[] {
  const ports = portsOf(rule)
  if (rule.protocol !== '6' || rule.action !== 'allow' || ports === undefined || ports[1] > LAST_NARROW_PORT) return []
  return doors.filter(({ port }) => ports[0] <= port && port <= ports[1]).map(({ name }) => name)
}

const isDeniedBefore = ({ rule, acl }: PlacedRule): boolean =>
  acl.ingress.some(
    (each) =>
      each.action === 'deny' && (each.ruleNumber ?? Infinity) < (rule.ruleNumber ?? Infinity) && covers(each, rule),
  )

export const rule = defineRule({
  code: 'acl-open-admin',
  severity: 'warning',
  title: 'Network ACL opens administration to the world',
  reads: [networkAcl],
  source: aclBasics,
  messages: {
    open: '{rule} admits {doors} from everywhere ({cidr}); admit the office’s networks only, such as 192.168.1.0/24.',
  },
  *check(estate) {
    for (const each of everyRule(estate)) {
      if (each.direction === 'egress' || blockOf(each.rule)?.length !== 0) continue
      const open = openDoors(each)
      if (open.length === 0 || isDeniedBefore(each)) continue
      const values = { rule: calledRule(each), doors: listed(open), cidr: each.rule.cidrBlock }
      yield { ...atRule(each, 'cidrBlock'), message: 'open', values }
    }
  },
})
