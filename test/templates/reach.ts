import { admittedOn, groupsIn, isForPort } from '../../shared/estate/admitted.ts'
import { plainServiceName } from '../../shared/estate/aws-services.ts'
import { lanBlocks, subnetBlock, subnetsOf, vpcBlocks } from '../../shared/estate/blocks.ts'
import { callsBetween, callsOut, officeStops, stopsOn, type Called } from '../../shared/estate/crossings.ts'
import { apiView, ownGroups } from '../../shared/estate/eks.ts'
import type { Estate } from '../../shared/estate/estate.ts'
import { officeLinks, officeLinksOf } from '../../shared/estate/hybrid.ts'
import { withoutWayBack } from '../../shared/estate/office-access.ts'
import { databaseSubnets, isReachableFromInternet, portOf, publicAccess } from '../../shared/estate/rds.ts'
import { destinationsOf, isPublic, usableTableOf } from '../../shared/estate/routing.ts'
import { attachmentsOf, leadsTo, transitTableOf, type Attachment } from '../../shared/estate/transit.ts'
import { wayOut, withoutEndpoint } from '../../shared/estate/ways-out.ts'
import { dbInstance, type DbInstance } from '../../shared/kinds/db-instance/record.ts'
import { ec2TransitGateway } from '../../shared/kinds/ec2-transit-gateway/record.ts'
import { eksCluster, type EksCluster } from '../../shared/kinds/eks-cluster/record.ts'
import { instance, type Instance } from '../../shared/kinds/instance/record.ts'
import type { SecurityGroup, SecurityGroupRule } from '../../shared/kinds/security-group/record.ts'
import { site, type Site } from '../../shared/kinds/site/record.ts'
import { subnet, type Subnet } from '../../shared/kinds/subnet/record.ts'
import { vpc, type Vpc } from '../../shared/kinds/vpc/record.ts'
import { vpcEndpoint, type VpcEndpoint } from '../../shared/kinds/vpc-endpoint/record.ts'
import { includesAll, setOf } from '../../shared/net/prefix-set.ts'
import { contains, type Prefix4 } from '../../shared/net/prefix.ts'
import type { Id } from '../../shared/plan/plan.ts'

/** One row of a template's table, its resources in backticks. */
export interface Row {
  readonly from: string
  readonly to: string
  readonly verdict: string
}

type Call = Called | { readonly protocol: 'ping' }

type End = Site | Subnet | Vpc | Instance | DbInstance | EksCluster | VpcEndpoint | 'internet'

export const idsIn = (text: string): readonly Id[] => [...text.matchAll(/`([^`]+)`/g)].map(([, id]) => id ?? '')

const ends = [site, subnet, vpc, instance, dbInstance, eksCluster, vpcEndpoint] as const

function endsIn(estate: Estate, text: string): readonly End[] {
  if (text.startsWith('Internet')) return ['internet']
  return idsIn(text).map((id) => {
    const found = ends.map((record) => estate.get<(typeof ends)[number]>(record, id)).find(Boolean)
    if (found === undefined) throw new Error(`${id} is nothing that packets come from or go to`)
    return found
  })
}

/** `TCP 443 and 22, ping`; HTTPS where a row names nothing. */
function namedCalls(text: string): readonly Call[] {
  const tcp = /TCP (\d+(?: and \d+)*)/.exec(text)?.[1]?.split(' and ') ?? []
  const calls: Call[] = tcp.map((port) => ({ protocol: 'tcp', port: Number(port) }))
  if (text.includes('ping')) calls.push({ protocol: 'ping' })
  return calls.length > 0 ? calls : [{ protocol: 'tcp', port: 443 }]
}

/** Every port at which some rule begins or ends, its neighbours, and both ends of the range. */
const portsBeside = (rules: readonly SecurityGroupRule[]): readonly number[] => [
  ...new Set([
    0,
    65535,
    ...rules.flatMap(({ fromPort, toPort }) => [fromPort, toPort].flatMap((port) => port ?? [])),
    ...rules.flatMap(({ fromPort, toPort }) => [(fromPort ?? 1) - 1, (toPort ?? 0) + 1]),
  ]),
]

const otherCalls = (rules: readonly SecurityGroupRule[], but: readonly Call[]): readonly Call[] =>
  (['tcp', 'udp'] as const)
    .flatMap((protocol) => portsBeside(rules).map((port) => ({ protocol, port })))
    .filter(({ protocol, port }) => !but.some((call) => call.protocol === protocol && call.port === port))

type Host = Instance | DbInstance | EksCluster

function groupsOf(estate: Estate, host: Host): readonly SecurityGroup[] {
  return host.kind === 'eks_cluster' ? ownGroups(estate, host) : groupsIn(estate, host.securityGroups)
}

const ingressOf = (estate: Estate, host: Host): readonly SecurityGroupRule[] => [
  ...groupsOf(estate, host).flatMap(({ ingress }) => ingress),
  ...(host.kind === 'eks_cluster' ? host.clusterSecurityGroupIngress : []),
]

const egressOf = (estate: Estate, host: Host): readonly SecurityGroupRule[] =>
  groupsOf(estate, host).flatMap(({ egress }) => egress)

function subnetsOfHost(estate: Estate, host: Host): readonly Subnet[] {
  if (host.kind === 'db_instance') return databaseSubnets(estate, host)
  const ids = host.kind === 'instance' ? [host.subnet] : host.subnets
  return ids.flatMap((id) => estate.get(subnet, id) ?? [])
}

const isForPing = ({ ipProtocol, fromPort }: SecurityGroupRule): boolean =>
  ipProtocol === '-1' || (ipProtocol === 'icmp' && (fromPort === 8 || fromPort === -1))

function admits(estate: Estate, rules: readonly SecurityGroupRule[], blocks: readonly Prefix4[], call: Call): boolean {
  if (call.protocol !== 'ping') return includesAll(admittedOn(estate, rules, call.protocol, call.port), setOf(blocks))
  const pings = rules.filter(isForPing).map((rule) => ({ ...rule, ipProtocol: '-1' as const }))
  return includesAll(admittedOn(estate, pings, 'tcp', 0), setOf(blocks))
}

/** Ping has no ports; network ACLs are asked about what has. */
const withPort = (call: Call): Called => (call.protocol === 'ping' ? { protocol: 'tcp', port: 443 } : call)

function officeToHost(estate: Estate, office: Site, host: Host, call: Call): boolean {
  if (host.kind === 'eks_cluster' && !(call.protocol === 'tcp' && call.port !== 443)) {
    const { passes } = apiView(estate, host).office
    return call.protocol === 'tcp' && passes
  }
  const subnets = subnetsOfHost(estate, host)
  const home = subnets[0]?.vpc ?? null
  const isJoined = officeLinksOf(estate, home).some((link) => link.site.id === office.id)
  return (
    isJoined &&
    admits(estate, ingressOf(estate, host), lanBlocks(office), call) &&
    withoutWayBack(estate, home, subnets).length === 0 &&
    officeStops(estate, home, subnets, withPort(call)).length === 0
  )
}

const toOffice = (estate: Estate, from: Subnet, office: Site): boolean =>
  officeLinksOf(estate, from.vpc).some((link) => link.site.id === office.id) &&
  withoutWayBack(estate, from.vpc, [from]).length === 0 &&
  stopsOn(
    estate,
    callsOut(from, { addresses: setOf(lanBlocks(office)), needed: 'all' }, { protocol: 'tcp', port: 443 }),
  ).length === 0

const names = (rules: readonly SecurityGroupRule[], groups: readonly Id[], { protocol, port }: Called): boolean =>
  rules.some(
    (rule) =>
      rule.peer === 'group' && groups.includes(rule.referencedSecurityGroup ?? '') && isForPort(rule, protocol, port),
  )

/** In one VPC, where the groups name one another or the block of the other's subnet. */
function hostToHost(estate: Estate, from: Instance, to: Host, call: Called): boolean {
  const [home] = subnetsOfHost(estate, from)
  const targets = subnetsOfHost(estate, to)
  if (home === undefined || targets.some((target) => target.vpc !== home.vpc)) return false
  const blocks = (subnets: readonly Subnet[]) => subnets.flatMap((each) => subnetBlock(each) ?? [])
  const isLetOut =
    names(egressOf(estate, from), to.securityGroups, call) ||
    admits(estate, egressOf(estate, from), blocks(targets), call)
  const isLetIn =
    names(ingressOf(estate, to), from.securityGroups, call) ||
    admits(estate, ingressOf(estate, to), blocks([home]), call)
  return (
    isLetOut &&
    isLetIn &&
    stopsOn(
      estate,
      targets.flatMap((target) => callsBetween(home, target, call)),
    ).length === 0
  )
}

const attachments = (estate: Estate): readonly Attachment[] =>
  estate.all(ec2TransitGateway).flatMap(({ id }) => attachmentsOf(estate, id))

const attachmentOfVpc = (estate: Estate, home: Vpc): Attachment | undefined =>
  attachments(estate).find((each) => each.kind === 'ec2_transit_gateway_vpc_attachment' && each.vpc === home.id)

/** Whether every table of the VPC sends the blocks to its transit gateway. */
const isSent = (estate: Estate, from: Vpc, to: Vpc, gateway: Id | null): boolean =>
  subnetsOf(estate, from.id).every((each) =>
    vpcBlocks(to).every((block) =>
      usableTableOf(estate, each)?.routes.some(
        (route) => route.target === gateway && destinationsOf(estate, route).some((outer) => contains(outer, block)),
      ),
    ),
  )

function isBlackholed(estate: Estate, from: Attachment, to: Vpc): boolean {
  const routes = transitTableOf(estate, from)?.routes.filter(({ blackhole }) => blackhole) ?? []
  const holes = routes.flatMap((route) =>
    destinationsOf(estate, { ...route, destinationPrefixList: null, target: null }),
  )
  return vpcBlocks(to).some((block) => holes.some((hole) => contains(hole, block)))
}

function oneWay(estate: Estate, from: Vpc, to: Vpc): boolean {
  const [out, into] = [attachmentOfVpc(estate, from), attachmentOfVpc(estate, to)]
  if (out === undefined || into === undefined) return false
  return leadsTo(estate, out, into) && !isBlackholed(estate, out, to) && isSent(estate, from, to, out.transitGateway)
}

const bothWays = (estate: Estate, from: Vpc, to: Vpc): boolean => oneWay(estate, from, to) && oneWay(estate, to, from)

function vpcToHost(estate: Estate, from: Vpc, to: Host, call: Call): boolean {
  const targets = subnetsOfHost(estate, to)
  const home = estate.get(vpc, targets[0]?.vpc)
  if (home === undefined || !bothWays(estate, from, home)) return false
  const crossings = subnetsOf(estate, from.id).flatMap((each) =>
    targets.flatMap((target) => callsBetween(each, target, withPort(call))),
  )
  return admits(estate, ingressOf(estate, to), vpcBlocks(from), call) && stopsOn(estate, crossings).length === 0
}

/** As AWS's VPN CloudHub passes it on: both by BGP, on one virtual private gateway, with ASNs of their own. */
function officeToOffice(estate: Estate, from: Site, to: Site): boolean {
  const linksOf = (office: Site) =>
    officeLinks(estate).filter((link) => link.site.id === office.id && !link.connection.staticRoutesOnly)
  return linksOf(from).some((link) =>
    linksOf(to).some(
      (other) =>
        other.gateway.id === link.gateway.id &&
        link.gateway.kind === 'vpn_gateway' &&
        other.customerGateway.bgpAsn !== link.customerGateway.bgpAsn,
    ),
  )
}

function fromInternet(estate: Estate, to: End): boolean {
  if (to === 'internet') return true
  switch (to.kind) {
    case 'eks_cluster':
      return apiView(estate, to).internet.passes
    case 'db_instance':
      return isReachableFromInternet(publicAccess(estate, to))
    case 'instance':
      return subnetsOfHost(estate, to).some((each) => isPublic(estate, each))
    case 'subnet':
      return isPublic(estate, to)
    default:
      throw new Error(`what the internet reaches of a ${to.kind} is not computed`)
  }
}

/** Nodes of a group and hosts, out of their subnet. */
function fromSubnet(estate: Estate, from: Subnet, to: End): boolean {
  if (to === 'internet') return wayOut(estate, from) === 'all'
  switch (to.kind) {
    case 'eks_cluster':
      return to.subnets.includes(from.id) && apiView(estate, to).nodes.passes
    case 'site':
      return toOffice(estate, from, to)
    case 'vpc_endpoint':
      return withoutEndpoint(estate, from, [plainServiceName(to.service)]).length === 0 && isAdmitted(estate, from, to)
    default:
      throw new Error(`what nodes reach of a ${to.kind} is not computed`)
  }
}

const isAdmitted = (estate: Estate, from: Subnet, endpoint: VpcEndpoint): boolean =>
  endpoint.vpcEndpointType === 'Gateway' ||
  admits(
    estate,
    groupsIn(estate, endpoint.securityGroups).flatMap(({ ingress }) => ingress),
    [subnetBlock(from) ?? []].flat(),
    { protocol: 'tcp', port: 443 },
  )

function fromHost(estate: Estate, from: Instance, to: End, call: Call): boolean {
  const [home] = subnetsOfHost(estate, from)
  if (home === undefined) return false
  if (to === 'internet') return wayOut(estate, home) !== undefined
  if (to.kind === 'site')
    return toOffice(estate, home, to) && admits(estate, egressOf(estate, from), lanBlocks(to), call)
  if (to.kind !== 'instance' && to.kind !== 'db_instance')
    throw new Error(`what a host reaches of a ${to.kind} is not computed`)
  return hostToHost(estate, from, to, withPort(call))
}

function reaches(estate: Estate, from: End, to: End, call: Call): boolean {
  if (from === 'internet') return fromInternet(estate, to)
  if (from.kind === 'subnet') return fromSubnet(estate, from, to)
  if (from.kind === 'instance') return fromHost(estate, from, to, call)
  if (to === 'internet' || to.kind === 'vpc_endpoint' || to.kind === 'subnet') throw new Error('that is not computed')
  if (from.kind === 'site')
    return to.kind === 'site' ? officeToOffice(estate, from, to) : isOfHost(to) && officeToHost(estate, from, to, call)
  if (from.kind !== 'vpc') throw new Error(`what a ${from.kind} reaches is not computed`)
  return to.kind === 'vpc' ? bothWays(estate, from, to) : isOfHost(to) && vpcToHost(estate, from, to, call)
}

const isOfHost = (end: Exclude<End, 'internet'>): end is Host =>
  end.kind === 'instance' || end.kind === 'db_instance' || end.kind === 'eks_cluster'

/** Where the row asks for any other port, those that the groups of what is called make a difference for. */
function callsOf(estate: Estate, { from, to }: Row, end: End): readonly Call[] {
  if (!to.includes('any other port')) return namedCalls(to)
  if (end === 'internet' || !isOfHost(end)) throw new Error(`${from} to ${to}: no ports to ask about`)
  return otherCalls(ingressOf(estate, end), listensOn(estate, end))
}

/** What the thing is there for: its own port, or what its groups admit one by one. */
function listensOn(estate: Estate, end: Host): readonly Call[] {
  if (end.kind === 'eks_cluster') return [{ protocol: 'tcp', port: 443 }]
  if (end.kind === 'db_instance') return [{ protocol: 'tcp', port: portOf(end) }]
  return ingressOf(estate, end).flatMap(({ ipProtocol, fromPort, toPort }) =>
    ipProtocol === 'tcp' && fromPort !== null && fromPort === toPort ? [{ protocol: 'tcp', port: fromPort }] : [],
  )
}

/** For each pair of ends and each call of the row: whether it gets there. */
export function computed(estate: Estate, row: Row): readonly boolean[] {
  return endsIn(estate, row.from).flatMap((from) =>
    endsIn(estate, row.to).flatMap((to) => callsOf(estate, row, to).map((call) => reaches(estate, from, to, call))),
  )
}

function transitTables(estate: Estate, from: End): readonly Id[] {
  const own =
    from === 'internet'
      ? []
      : attachments(estate).filter((each) =>
          each.kind === 'ec2_transit_gateway_vpc_attachment'
            ? each.vpc === from.id
            : officeLinks(estate).some(
                ({ connection, site: office }) => connection.id === each.id && office.id === from.id,
              ),
        )
  return own.flatMap((each) => transitTableOf(estate, each)?.record?.id ?? [])
}

/** The connections, gateways, tables and endpoints that packets from there take. */
export function onTheWay(estate: Estate, { from, to }: Row): ReadonlySet<Id> {
  const found = [...endsIn(estate, from), ...endsIn(estate, to)]
  const offices = found.flatMap((end) => (end !== 'internet' && end.kind === 'site' ? end.id : []))
  const links = officeLinks(estate).filter((link) => offices.includes(link.site.id))
  const targets = found.flatMap((end) =>
    end !== 'internet' && end.kind === 'subnet'
      ? (usableTableOf(estate, end)?.routes ?? []).flatMap(({ target }) => target ?? [])
      : [],
  )
  return new Set([
    ...links.flatMap(({ connection, gateway }) => [connection.id, gateway.id]),
    ...targets,
    ...endsIn(estate, from).flatMap((end) => transitTables(estate, end)),
  ])
}

/** By which address the API server's name answers, for the rows that say where packets go. */
export function addressFor(estate: Estate, { from, to }: Row): 'public' | 'private' | 'none' | undefined {
  const [cluster] = endsIn(estate, to)
  if (cluster === undefined || cluster === 'internet' || cluster.kind !== 'eks_cluster') return undefined
  const [caller] = endsIn(estate, from)
  if (caller === undefined || caller === 'internet') return undefined
  return apiView(estate, cluster)[caller.kind === 'site' ? 'office' : 'nodes'].address
}
