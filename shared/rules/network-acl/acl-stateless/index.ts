import { networkAcl, type NetworkAclRule } from '../../../kinds/network-acl/record.ts'
import type { Prefix } from '../../../net/prefix.ts'
import { defineRule } from '../../rule.ts'
import {
  blockOf,
  atRule,
  calledRule,
  directions,
  hasTypes,
  inOrder,
  portsOf,
  rulesOf,
  type PlacedRule,
} from '../every-rule.ts'
import { letThrough, portsToAsk } from '../let-through.ts'
import { ephemeralPorts } from '../sources.ts'

/** Where clients of all common systems take the ports from that answers come back to; all of 1024 to 65535 is best. */
const FIRST_REPLY_PORT = 49152
const LAST_PORT = 65535

const answersPass = (ordered: readonly NetworkAclRule[], protocol: string, block: Prefix): boolean =>
  portsToAsk(ordered, FIRST_REPLY_PORT, LAST_PORT).every((port) => letThrough(ordered, { protocol, block, port }))

/** What a rule lets begin: not the answers to something else, and not simply everything out. */
function begins({ rule, direction }: PlacedRule): boolean {
  const ports = portsOf(rule)
  if (rule.action !== 'allow' || ports === undefined || hasTypes(rule)) return false
  const [from, to] = ports
  const isForAnswers = from >= 1024 && to > FIRST_REPLY_PORT
  return !isForAnswers && (direction === 'ingress' || to - from < LAST_PORT)
}

const opposite = { ingress: 'egress', egress: 'ingress' } as const

export const rule = defineRule({
  code: 'acl-stateless',
  severity: 'error',
  title: 'Answers the network ACL stops',
  reads: [networkAcl],
  source: ephemeralPorts,
  messages: {
    ingress:
      '{rule} lets {block} in, but no outbound rules let all answers out to it; a network ACL is stateless. Allow {protocol} 1024 to 65535 to {block}.',
    egress:
      '{rule} lets hosts call {block}, but no inbound rules let all answers in from it; a network ACL is stateless. Allow {protocol} 1024 to 65535 from {block}.',
  },
  *check(estate) {
    for (const acl of estate.all(networkAcl)) {
      const ordered = { ingress: inOrder(acl.ingress), egress: inOrder(acl.egress) }
      for (const each of directions.flatMap((direction) => rulesOf(acl, direction))) {
        const back = ordered[opposite[each.direction]]
        const block = blockOf(each.rule)
        // Nothing at all that way is another rule's.
        if (block === undefined || !begins(each) || !back.some(({ action }) => action === 'allow')) continue
        const protocol = each.rule.protocol === '17' ? '17' : '6'
        if (answersPass(back, protocol, block)) continue
        yield {
          ...atRule(each, 'cidrBlock'),
          message: each.direction,
          values: { rule: calledRule(each), block: each.rule.cidrBlock, protocol: protocol === '6' ? 'TCP' : 'UDP' },
        }
      }
    }
  },
})
