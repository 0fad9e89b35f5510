import type { EksCluster } from '../kinds/eks-cluster/record.ts'
import { natGateway, type NatGateway } from '../kinds/nat-gateway/record.ts'
import { route53ResolverEndpoint, type Route53ResolverEndpoint } from '../kinds/route53-resolver-endpoint/record.ts'
import type { SecurityGroup } from '../kinds/security-group/record.ts'
import { subnet, type Subnet } from '../kinds/subnet/record.ts'
import { vpc } from '../kinds/vpc/record.ts'
import { meantPrefix4, prefixText, readAddress4 } from '../net/prefix.ts'
import { includesAddress, setOf, type PrefixSet } from '../net/prefix-set.ts'
import { notPublicName } from '../net/special-ranges.ts'
import type { Id } from '../plan/plan.ts'
import { answered } from './answered.ts'
import { groupsIn } from './admitted.ts'
import { subnetBlock } from './blocks.ts'
import { callsBetween, callsOut, callsThroughNat, internet, officeStops, stopsOn, stopText } from './crossings.ts'
import type { Called, Crossing, Stop } from './crossings.ts'
import type { Estate } from './estate.ts'
import { officeLinksOf, type OfficeLink } from './hybrid.ts'
import { shutOut, withoutWayBack, type Listener, type ShutOut } from './office-access.ts'
import { officesOf } from './offices.ts'
import { remembered } from './remember.ts'
import { defaultRoutes, tableOf } from './routing.ts'
import { wayOut } from './ways-out.ts'

export type { ShutOut } from './office-access.ts'

/** The port of the Kubernetes API server. */
export const API_PORT = 443

const api: Called = { protocol: 'tcp', port: API_PORT }

export const hasPublicEndpoint = ({ endpointAccess }: EksCluster): boolean =>
  endpointAccess === 'public' || endpointAccess === 'public_and_private'

export const hasPrivateEndpoint = ({ endpointAccess }: EksCluster): boolean =>
  endpointAccess === 'private' || endpointAccess === 'public_and_private'

export const clusterSubnets = (estate: Estate, cluster: EksCluster): readonly Subnet[] =>
  cluster.subnets.flatMap((id) => estate.get(subnet, id) ?? [])

/** How many zones these may be in; a subnet whose zone AWS picks counts as one of its own. */
export function zoneCount(subnets: readonly Subnet[]): number {
  const zones = subnets.map(({ availabilityZone }) => availabilityZone)
  const unset = zones.filter((zone) => zone === '').length
  return new Set(zones).size + Math.max(0, unset - 1)
}

/** Addresses left for use: AWS keeps the first four and the last. Undefined for a text that is no block. */
export function usableAddresses(subnet: Subnet): number | undefined {
  const block = subnetBlock(subnet)
  return block === undefined ? undefined : Math.max(0, 2 ** (32 - block.length) - 5)
}

/** The additional groups that AWS lets stand on the control plane: those of the cluster's VPC. */
export const ownGroups = (estate: Estate, cluster: EksCluster): readonly SecurityGroup[] =>
  groupsIn(estate, cluster.securityGroups).filter(({ vpc }) => vpc === cluster.vpc)

/** The API server, and the rules on the control plane’s interfaces. */
const apiServer = (estate: Estate, cluster: EksCluster): Listener => ({
  vpc: cluster.vpc,
  ingress: [...ownGroups(estate, cluster).flatMap(({ ingress }) => ingress), ...cluster.clusterSecurityGroupIngress],
  port: API_PORT,
})

/** The networks of joined offices that no group admits to the API server. */
export const shutOutOf = answered((estate: Estate, cluster: EksCluster): readonly ShutOut[] =>
  shutOut(estate, apiServer(estate, cluster)),
)

function publicAddressIn(texts: readonly string[]): string | undefined {
  return texts.find((text) => {
    const base = readAddress4(text)
    return base !== undefined && notPublicName({ family: 4, base, length: 32 }) === undefined
  })
}

const officeAddressesIn = remembered((links: readonly OfficeLink[]): readonly string[] => {
  const addresses = links.map(({ site, customerGateway }) =>
    publicAddressIn([site.publicAddress, customerGateway.ipAddress]),
  )
  return [...new Set(addresses.flatMap((address) => (address === undefined ? [] : [`${address}/32`])))]
})

/** The joined offices' public addresses as /32 blocks: what a public endpoint sees of them. */
export const officeAddresses = (estate: Estate, cluster: EksCluster): readonly string[] =>
  officeAddressesIn(officeLinksOf(estate, cluster.vpc))

/** Which address the API server’s name gives somebody, and whether the packet may pass. */
export interface ApiAnswer {
  readonly address: 'public' | 'private' | 'none'
  readonly passes: boolean
  readonly why: string
  /** The network ACL that keeps the packet from passing. */
  readonly stop?: Stop
}

/** How the API server looks from the joined offices, from its nodes and from the rest of the internet. */
export interface ApiView {
  readonly office: ApiAnswer
  readonly nodes: ApiAnswer
  readonly internet: ApiAnswer
}

const viaPublic = (passes: boolean, why: string): ApiAnswer => ({ address: 'public', passes, why })
const viaPrivate = (passes: boolean, why: string): ApiAnswer => ({ address: 'private', passes, why })
const stopped = (address: 'public' | 'private', stop: Stop): ApiAnswer => ({
  address,
  passes: false,
  why: stopText(stop),
  stop,
})
const noEndpoint: ApiAnswer = { address: 'none', passes: false, why: 'Both endpoints are off, which AWS refuses' }

/** Whom the public endpoint admits; undefined for everyone. */
function publicList(cluster: EksCluster): PrefixSet | undefined {
  const blocks = cluster.publicAccessCidrs.flatMap((text) => meantPrefix4(text) ?? [])
  const isOpen = cluster.publicAccessCidrs.length === 0 || blocks.some(({ length }) => length === 0)
  return isOpen ? undefined : setOf(blocks)
}

const EVERYONE = 'The public endpoint is open to everyone'

const isListed = (list: PrefixSet, text: string): boolean => {
  const address = readAddress4(text)
  return address !== undefined && includesAddress(list, address)
}

function officeOverInternet(estate: Estate, cluster: EksCluster): ApiAnswer {
  const list = publicList(cluster)
  if (list === undefined) return viaPublic(true, `${EVERYONE}; the office does not use the VPN for it`)
  const addresses = officeAddresses(estate, cluster).map((block) => block.replace('/32', ''))
  if (addresses.length === 0) return viaPublic(false, 'No public address of a joined office is known')
  const missing = addresses.filter((address) => !isListed(list, address))
  return missing.length > 0
    ? viaPublic(false, `${missing.join(', ')} is not in the public access CIDR blocks`)
    : viaPublic(true, `Over the internet, not the VPN: ${addresses.join(', ')} is in the public access CIDR blocks`)
}

function officeThroughVpc(estate: Estate, cluster: EksCluster): ApiAnswer {
  if (officesOf(estate, cluster.vpc).length === 0) return viaPrivate(false, 'No office is joined to its VPC')
  const out = shutOutOf(estate, cluster).map(({ block }) => prefixText(block))
  if (out.length > 0) return viaPrivate(false, `No group admits port ${String(API_PORT)} from ${out.join(', ')}`)
  const [stop] = officeStops(estate, cluster.vpc, clusterSubnets(estate, cluster), api)
  if (stop !== undefined) return stopped('private', stop)
  const lost = withoutWayBack(estate, cluster.vpc, clusterSubnets(estate, cluster)).map(({ name }) => name)
  return lost.length > 0
    ? viaPrivate(false, `No route back to the office from ${lost.join(', ')}`)
    : viaPrivate(true, `A group admits port ${String(API_PORT)}, and answers find their way back`)
}

const vpcsWithInbound = remembered(
  (endpoints: readonly Route53ResolverEndpoint[]): ReadonlySet<Id> =>
    new Set(endpoints.flatMap(({ vpc, direction }) => (direction === 'INBOUND' ? (vpc ?? []) : []))),
)

/** The office may ask the VPC’s resolver instead of public DNS. */
const hasInboundResolver = answered(
  (estate: Estate, vpcId: Id | null): boolean =>
    vpcId !== null && vpcsWithInbound(estate.all(route53ResolverEndpoint)).has(vpcId),
)

function officeView(estate: Estate, cluster: EksCluster): ApiAnswer {
  const asksVpc = hasPrivateEndpoint(cluster) && hasInboundResolver(estate, cluster.vpc)
  return hasPublicEndpoint(cluster) && !asksVpc
    ? officeOverInternet(estate, cluster)
    : officeThroughVpc(estate, cluster)
}

/** Where the nodes of its groups run. */
export const nodeSubnets = (estate: Estate, cluster: EksCluster): readonly Subnet[] => {
  const own = cluster.nodeGroups.flatMap(({ subnets }) => subnets)
  const ids = own.length === 0 ? cluster.subnets : own
  return [...new Set(ids)].flatMap((id) => estate.get(subnet, id) ?? [])
}

/** Nodes in a public subnet have a public address only where the subnet gives one. */
function leavesVpc(estate: Estate, from: Subnet): boolean {
  const way = wayOut(estate, from)
  return way === 'all' || (way === 'with-public-address' && from.mapPublicIpOnLaunch)
}

/** The NAT gateways that a subnet's default route leads to. */
function natsOf(estate: Estate, from: Subnet): readonly NatGateway[] {
  const table = tableOf(estate, from)
  const routes = table === undefined ? [] : defaultRoutes(estate, table, 'ipv4')
  return routes.flatMap(({ target }) => estate.get(natGateway, target) ?? [])
}

/** The public addresses that others see of a subnet's hosts, where they are known. */
const natAddresses = (estate: Estate, from: Subnet): readonly string[] =>
  natsOf(estate, from).map(({ publicIp }) => publicIp)

const natSubnets = (estate: Estate, from: Subnet): readonly Subnet[] =>
  natsOf(estate, from).flatMap((nat) => estate.get(subnet, nat.subnet) ?? [])

const namesOf = (records: readonly { readonly name: string }[]): string => records.map(({ name }) => name).join(', ')

/** From a subnet to anybody on the internet: through its NAT gateway, where that stands in another subnet. */
function callsToInternet(estate: Estate, from: Subnet): readonly Crossing[] {
  const [nat] = natSubnets(estate, from)
  return nat === undefined ? callsOut(from, internet, api) : callsThroughNat(from, nat, internet, api)
}

function nodesOverInternet(estate: Estate, cluster: EksCluster): ApiAnswer {
  const subnets = nodeSubnets(estate, cluster)
  const closed = subnets.filter((each) => !leavesVpc(estate, each))
  if (closed.length > 0) return viaPublic(false, `No way out of the VPC from ${namesOf(closed)}`)
  const [stop] = stopsOn(
    estate,
    subnets.flatMap((each) => callsToInternet(estate, each)),
  )
  if (stop !== undefined) return stopped('public', stop)
  const list = publicList(cluster)
  if (list === undefined) return viaPublic(true, `${EVERYONE}; the nodes leave the VPC to reach it`)
  const unlisted = subnets.filter((each) => !natAddresses(estate, each).some((address) => isListed(list, address)))
  return unlisted.length > 0
    ? viaPublic(false, `The public access CIDR blocks have no known address of nodes in ${namesOf(unlisted)}`)
    : viaPublic(true, 'The NAT gateways’ addresses are in the public access CIDR blocks')
}

function nodesInVpc(estate: Estate, cluster: EksCluster): ApiAnswer {
  const home = estate.get(vpc, cluster.vpc)
  if (home?.enableDnsSupport !== true || !home.enableDnsHostnames)
    return viaPrivate(false, 'The private endpoint’s name needs DNS resolution and DNS hostnames in the VPC')
  const calls = nodeSubnets(estate, cluster).flatMap((from) =>
    clusterSubnets(estate, cluster).flatMap((to) => callsBetween(from, to, api)),
  )
  const [stop] = stopsOn(estate, calls)
  return stop === undefined ? viaPrivate(true, 'The cluster security group admits its nodes') : stopped('private', stop)
}

function internetView(cluster: EksCluster): ApiAnswer {
  if (!hasPublicEndpoint(cluster)) return viaPrivate(false, 'Public DNS gives its private addresses')
  return publicList(cluster) === undefined
    ? viaPublic(true, EVERYONE)
    : viaPublic(false, `Only ${cluster.publicAccessCidrs.join(', ')} may pass`)
}

export const apiView = answered((estate: Estate, cluster: EksCluster): ApiView => {
  if (cluster.endpointAccess === 'none') return { office: noEndpoint, nodes: noEndpoint, internet: noEndpoint }
  return {
    office: officeView(estate, cluster),
    nodes: hasPrivateEndpoint(cluster) ? nodesInVpc(estate, cluster) : nodesOverInternet(estate, cluster),
    internet: internetView(cluster),
  }
})
