import type { Estate } from '../../../estate/estate.ts'
import {
  blockOf,
  CLIENT_PORTS,
  hasTypes,
  inOrder,
  letThrough,
  portsOf,
  portsToAsk,
} from '../../../estate/network-acls.ts'
import { networkAcl, type NetworkAcl, type NetworkAclRule } from '../../../kinds/network-acl/record.ts'
import type { Prefix } from '../../../net/prefix.ts'
import { defineRule, faultsOf, type Fault } from '../../rule.ts'
import { atRule, calledRule, directions, rulesOf, type PlacedRule } from '../every-rule.ts'
import { ephemeralPorts } from '../sources.ts'

const [FIRST_REPLY_PORT, LAST_PORT] = CLIENT_PORTS

const answersPass = (ordered: readonly NetworkAclRule[], protocol: string, block: Prefix): boolean =>
  portsToAsk(ordered, CLIENT_PORTS).every((port) => letThrough(ordered, { protocol, port }, block))

/** What a rule lets begin: not the answers to something else, and not simply everything out. */
function begins({ rule, direction }: PlacedRule): boolean {
  const ports = portsOf(rule)
  if (rule.action !== 'allow' || ports === undefined || hasTypes(rule)) return false
  const [from, to] = ports
  const isForAnswers = from >= 1024 && to > FIRST_REPLY_PORT
  return !isForAnswers && (direction === 'ingress' || to - from < LAST_PORT)
}

const opposite = { ingress: 'egress', egress: 'ingress' } as const

const stopped = faultsOf(function* (_: Estate, acl: NetworkAcl): Iterable<Fault<'ingress' | 'egress'>> {
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
})

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
    for (const acl of estate.all(networkAcl)) yield* stopped(estate, acl)
  },
})
