import { listed, listedBriefly } from '../../../base/words.ts'
import { admissionKinds, admittedOn, groupsIn } from '../../../estate/admitted.ts'
import type { Estate } from '../../../estate/estate.ts'
import { officePathKinds } from '../../../estate/hybrid.ts'
import { lanEntries, officesOf } from '../../../estate/offices.ts'
import {
  route53ResolverEndpoint,
  type Route53ResolverEndpoint,
} from '../../../kinds/route53-resolver-endpoint/record.ts'
import type { SecurityGroupRule } from '../../../kinds/security-group/record.ts'
import type { Prefix4 } from '../../../net/prefix.ts'
import { emptySet, includesAll, setOf } from '../../../net/prefix-set.ts'
import { defineRule, faultsOf, type Fault } from '../../rule.ts'
import { resolverConsiderations } from '../sources.ts'
import { readTarget } from '../targets.ts'

const PROTOCOLS = ['tcp', 'udp'] as const

/** Somebody who asks or is asked, and by which port. */
interface Peer {
  readonly text: string
  readonly block: Prefix4
  readonly port: number
}

const DNS = 53

const askers = (estate: Estate, { vpc }: Route53ResolverEndpoint): readonly Peer[] =>
  officesOf(estate, vpc)
    .flatMap(lanEntries)
    .map(({ text, block }) => ({ text, block, port: DNS }))

const asked = ({ rules }: Route53ResolverEndpoint): readonly Peer[] =>
  rules
    .filter(({ ruleType }) => ruleType === 'FORWARD')
    .flatMap(({ targetIps }) => targetIps)
    .flatMap((text) => {
      const target = readTarget(text)
      return target === undefined
        ? []
        : [{ text, block: { family: 4, base: target.address, length: 32 }, port: target.port }]
    })

function shutOut(
  estate: Estate,
  rules: readonly SecurityGroupRule[],
  protocol: 'tcp' | 'udp',
  peers: readonly Peer[],
): readonly Peer[] {
  const ports = [...new Set(peers.map(({ port }) => port))]
  const admitted = new Map(ports.map((port) => [port, admittedOn(estate, rules, protocol, port)]))
  return peers.filter(({ block, port }) => !includesAll(admitted.get(port) ?? emptySet, setOf([block])))
}

const shutFor = faultsOf(function* (
  estate: Estate,
  resolver: Route53ResolverEndpoint,
): Iterable<Fault<Route53ResolverEndpoint['direction']>> {
  const groups = groupsIn(estate, resolver.securityGroups)
  if (groups.length === 0) return
  const isInbound = resolver.direction === 'INBOUND'
  const rules = groups.flatMap(({ ingress, egress }) => (isInbound ? ingress : egress))
  const peers = isInbound ? askers(estate, resolver) : asked(resolver)
  const shut = PROTOCOLS.map((protocol) => ({ protocol, peers: shutOut(estate, rules, protocol, peers) })).filter(
    (each) => each.peers.length > 0,
  )
  if (shut.length === 0) return
  yield {
    at: resolver.id,
    field: 'securityGroups',
    message: resolver.direction,
    values: {
      resolver: resolver.name,
      protocols: listed(shut.map(({ protocol }) => protocol.toUpperCase())),
      peers: listedBriefly([...new Set(shut.flatMap((each) => each.peers).map(({ text }) => text))]),
    },
    also: groups.map(({ id }) => id),
  }
})

export const rule = defineRule({
  code: 'resolver-group-53',
  severity: 'error',
  title: 'Security group that stops DNS',
  reads: [route53ResolverEndpoint, ...admissionKinds, ...officePathKinds],
  source: resolverConsiderations,
  messages: {
    INBOUND:
      'No security group on {resolver} admits DNS ({protocols} 53) from {peers}; the office’s questions are dropped.',
    OUTBOUND: 'No security group on {resolver} lets DNS ({protocols}) out to {peers}; AWS’s questions never leave.',
  },
  *check(estate) {
    for (const resolver of estate.all(route53ResolverEndpoint)) yield* shutFor(estate, resolver)
  },
})
