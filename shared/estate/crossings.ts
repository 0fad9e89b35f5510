import { listedBriefly } from '../base/words.ts'
import { ec2TransitGatewayVpcAttachment } from '../kinds/ec2-transit-gateway-vpc-attachment/record.ts'
import { networkAcl, type NetworkAcl, type NetworkAclRule } from '../kinds/network-acl/record.ts'
import type { Site } from '../kinds/site/record.ts'
import { subnet, type Subnet } from '../kinds/subnet/record.ts'
import { prefix4, prefixText, type Prefix4 } from '../net/prefix.ts'
import { minus, prefixesOf, setOf, type PrefixSet } from '../net/prefix-set.ts'
import { carrierGradeNat, linkLocal, privateRanges } from '../net/special-ranges.ts'
import type { RecordType } from '../plan/kind.ts'
import type { Id } from '../plan/plan.ts'
import { answered } from './answered.ts'
import { lanBlocks, subnetBlock } from './blocks.ts'
import type { Estate } from './estate.ts'
import { officePathsOf, type AmazonGateway, type OfficePath } from './hybrid.ts'
import { aclOf, CLIENT_PORTS, inOrder, judged, portsToAsk, type Direction, type Ports } from './network-acls.ts'
import { remembered } from './remember.ts'
import { attachmentsOf } from './transit.ts'

/** What the answers here look at, beside the offices, for rules that ask them. */
export const crossingKinds: readonly RecordType[] = [networkAcl, subnet, ec2TransitGatewayVpcAttachment]

/** What is called. */
export interface Called {
  readonly protocol: 'tcp' | 'udp'
  readonly port: number
}

/** Who is at the far end, and whether all of them must get through or some of them do. */
export interface Peers {
  readonly addresses: PrefixSet
  readonly needed: 'all' | 'some'
}

/** Packets that cross a subnet’s border, as its network ACL sees them. */
export interface Crossing {
  readonly subnet: Subnet
  readonly direction: Direction
  readonly protocol: Called['protocol']
  /** Of destination. */
  readonly ports: Ports
  readonly peers: Peers
  readonly isAnswer: boolean
}

/** Packets that a network ACL stops. */
export interface Stop {
  readonly acl: NetworkAcl
  readonly crossing: Crossing
  /** Undefined when they are stopped because no rule allows them. */
  readonly rule: NetworkAclRule | undefined
  readonly stopped: PrefixSet
}

/** Where Linux takes them from. */
const LINUX_PORTS: Ports = [32768, 60999]

/** Where NAT gateways take them from. */
const NAT_PORTS: Ports = [1024, 65535]

const NUMBERS = { tcp: '6', udp: '17' } as const

type Way = Pick<Crossing, 'direction' | 'protocol' | 'ports'>

function stopIn(acl: NetworkAcl, { addresses, needed }: Peers, { direction, protocol, ports }: Way) {
  const rules = inOrder(acl[direction])
  let left = addresses
  for (const port of portsToAsk(rules, ports)) {
    const { passed, stopped, rule } = judged(rules, { protocol: NUMBERS[protocol], port }, left)
    if (stopped.length > 0 && (needed === 'all' || passed.length === 0)) return { rule, stopped }
    left = passed
  }
  return undefined
}

/** What was answered of an ACL and the same peers, by direction, protocol and ports. */
const answersOf = remembered((_acl: NetworkAcl) =>
  remembered((_peers: Peers) => new Map<string, ReturnType<typeof stopIn>>()),
)

function stopOf(estate: Estate, crossing: Crossing): Stop | undefined {
  const acl = aclOf(estate, crossing.subnet)
  if (acl === undefined) return undefined
  const answers = answersOf(acl)(crossing.peers)
  const key = `${crossing.direction} ${crossing.protocol} ${crossing.ports.join(' ')}`
  if (!answers.has(key)) answers.set(key, stopIn(acl, crossing.peers, crossing))
  const stop = answers.get(key)
  return stop && { acl, crossing, ...stop }
}

/** Each stop on the way, in the order of the way. */
export const stopsOn = (estate: Estate, way: readonly Crossing[]): readonly Stop[] =>
  way.flatMap((crossing) => stopOf(estate, crossing) ?? [])

const allOf = (blocks: readonly Prefix4[]): Peers => ({ addresses: setOf(blocks), needed: 'all' })

const notPublic = [...privateRanges, carrierGradeNat, linkLocal]

/** Whoever of these is on the internet. */
export const publicOf = (addresses: PrefixSet): Peers => ({
  addresses: minus(addresses, setOf(notPublic)),
  needed: 'some',
})

/** Whoever is on the internet. */
export const internet = publicOf(setOf([prefix4('0.0.0.0/0')]))

const hostsOf = remembered((from: Subnet): Peers => allOf([subnetBlock(from) ?? []].flat()))

const lanOf = remembered((office: Site): Peers => allOf(lanBlocks(office)))

/** Calls that come into a subnet, and the answers that leave it. */
export const callsIn = (
  subnet: Subnet,
  peers: Peers,
  { protocol, port }: Called,
  answers: Ports = CLIENT_PORTS,
): readonly Crossing[] => [
  { subnet, direction: 'ingress', protocol, ports: [port, port], peers, isAnswer: false },
  { subnet, direction: 'egress', protocol, ports: answers, peers, isAnswer: true },
]

/** Calls that leave a subnet, and the answers that come into it. */
export const callsOut = (
  subnet: Subnet,
  peers: Peers,
  { protocol, port }: Called,
  answers: Ports = LINUX_PORTS,
): readonly Crossing[] => [
  { subnet, direction: 'egress', protocol, ports: [port, port], peers, isAnswer: false },
  { subnet, direction: 'ingress', protocol, ports: answers, peers, isAnswer: true },
]

/** Calls from hosts of one subnet to those of another of its VPC; inside a subnet no network ACL is asked. */
export const callsBetween = (from: Subnet, to: Subnet, called: Called): readonly Crossing[] =>
  from.id === to.id ? [] : [...callsOut(from, hostsOf(to), called), ...callsIn(to, hostsOf(from), called, LINUX_PORTS)]

/** Calls to the internet through a NAT gateway in another subnet. */
export const callsThroughNat = (from: Subnet, nat: Subnet, peers: Peers, called: Called): readonly Crossing[] =>
  from.id === nat.id
    ? callsOut(from, peers, called, NAT_PORTS)
    : [
        ...callsOut(from, peers, called),
        ...callsIn(nat, hostsOf(from), called, LINUX_PORTS),
        ...callsOut(nat, peers, called, NAT_PORTS),
      ]

/** The subnets of the VPC in which a transit gateway has its network interfaces. */
const transitSubnets = (estate: Estate, gateway: AmazonGateway, vpcId: Id): readonly Subnet[] =>
  attachmentsOf(estate, gateway.id).flatMap((each) =>
    each.kind === 'ec2_transit_gateway_vpc_attachment' && each.vpc === vpcId
      ? each.subnets.flatMap((id) => estate.get(subnet, id) ?? [])
      : [],
  )

/**
 * Packets that a transit gateway brings are handed over in its subnet of the same zone, whose network ACL is asked too;
 * a call that stays in that subnet is not asked about.
 * @source Amazon VPC Transit Gateways guide, Network ACLs for transit gateways (read November 2026)
 */
function throughTransit(target: Subnet, peers: Peers, called: Called, members: readonly Subnet[]) {
  const into = callsIn(target, peers, called)
  if (members.some(({ id }) => id === target.id)) return into.filter(({ isAnswer }) => isAnswer)
  const door = members.find(({ availabilityZone }) => availabilityZone === target.availabilityZone)
  const handed = door === undefined ? [] : callsOut(door, hostsOf(target), called, CLIENT_PORTS)
  return [...handed, ...into]
}

function officeCalls(estate: Estate, path: OfficePath, target: Subnet, called: Called): readonly Crossing[] {
  const peers = lanOf(path.site)
  if (path.gateway.kind === 'vpn_gateway') return callsIn(target, peers, called)
  return throughTransit(target, peers, called, transitSubnets(estate, path.gateway, path.vpc))
}

/** Each office once by each gateway. */
const callersOn = remembered((paths: readonly OfficePath[]): readonly OfficePath[] => [
  ...new Map(paths.map((path) => [`${path.site.id} ${path.gateway.id}`, path])).values(),
])

const hasAcls = answered((estate: Estate): boolean => estate.all(networkAcl).length > 0)

/** What stops calls from the VPC’s joined offices to hosts of these subnets, or the answers. */
export function officeStops(
  estate: Estate,
  vpcId: Id | null,
  subnets: readonly Subnet[],
  called: Called,
): readonly Stop[] {
  if (!hasAcls(estate)) return []
  const callers = callersOn(officePathsOf(estate, vpcId))
  return subnets.flatMap((each) => callers.flatMap((path) => stopsOn(estate, officeCalls(estate, path, each, called))))
}

/** The rule that stops, as a field of its ACL; all of its rules that way when none allows. */
export function stopField({ acl, crossing, rule }: Stop): string {
  const { direction } = crossing
  return rule === undefined ? direction : `${direction}[${String(acl[direction].indexOf(rule))}].action`
}

const range = ([first, last]: Ports): string => (first === last ? String(first) : `${String(first)} to ${String(last)}`)

/** Of long sets only a part. */
const peersText = ({ crossing, stopped }: Stop): string =>
  crossing.peers.needed === 'some' ? 'public addresses' : listedBriefly(prefixesOf(stopped).map(prefixText), 3)

function packetsText(stop: Stop): string {
  const { direction, protocol, ports, isAnswer } = stop.crossing
  const what = `${protocol.toUpperCase()} ${range(ports)}`
  const peers = `${direction === 'ingress' ? 'from' : 'to'} ${peersText(stop)}`
  return isAnswer ? `answers ${peers} (${what})` : `${what} ${peers}`
}

/** `Inbound rule 90 of web denies TCP 443 from 192.168.1.0/24`. */
export function stopText(stop: Stop): string {
  const { acl, crossing, rule } = stop
  const isInbound = crossing.direction === 'ingress'
  if (rule === undefined)
    return `No ${isInbound ? 'inbound' : 'outbound'} rule of ${acl.name} allows ${packetsText(stop)}`
  const number = rule.ruleNumber === null ? '' : ` ${String(rule.ruleNumber)}`
  return `${isInbound ? 'Inbound' : 'Outbound'} rule${number} of ${acl.name} denies ${packetsText(stop)}`
}
