import type { EksCluster } from '../kinds/eks-cluster/record.ts'
import { securityGroup, type SecurityGroup } from '../kinds/security-group/record.ts'
import type { Site } from '../kinds/site/record.ts'
import { subnet, type Subnet } from '../kinds/subnet/record.ts'
import { readAddress4, type Prefix4 } from '../net/prefix.ts'
import { includesAll, setOf, type PrefixSet } from '../net/prefix-set.ts'
import { notPublicName } from '../net/special-ranges.ts'
import { admittedOn } from './admitted.ts'
import { lanBlocks, subnetBlock } from './blocks.ts'
import type { Estate } from './estate.ts'
import { officeLinksOf } from './hybrid.ts'
import { officesOf } from './offices.ts'

/** The port of the Kubernetes API server. */
export const API_PORT = 443

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
  cluster.securityGroups
    .flatMap((id) => estate.get(securityGroup, id) ?? [])
    .filter((group) => group.vpc === cluster.vpc)

/** Whom the groups on the control plane admit to the API server; rules of several groups add up. */
export function admittedToApi(estate: Estate, cluster: EksCluster): PrefixSet {
  const rules = [
    ...ownGroups(estate, cluster).flatMap(({ ingress }) => ingress),
    ...cluster.clusterSecurityGroupIngress,
  ]
  return admittedOn(estate, rules, 'tcp', API_PORT)
}

/** A network of a joined office that no group admits to the API server. */
export interface ShutOut {
  readonly site: Site
  readonly block: Prefix4
}

export function shutOutOf(estate: Estate, cluster: EksCluster): readonly ShutOut[] {
  const offices = officesOf(estate, cluster.vpc)
  if (offices.length === 0) return []
  const admitted = admittedToApi(estate, cluster)
  return offices.flatMap((site) =>
    lanBlocks(site)
      .filter((block) => !includesAll(admitted, setOf([block])))
      .map((block) => ({ site, block })),
  )
}

function publicAddressIn(texts: readonly string[]): string | undefined {
  return texts.find((text) => {
    const base = readAddress4(text)
    return base !== undefined && notPublicName({ family: 4, base, length: 32 }) === undefined
  })
}

/** The joined offices' public addresses as /32 blocks: what a public endpoint sees of them. */
export const officeAddresses = (estate: Estate, cluster: EksCluster): readonly string[] => {
  const addresses = officeLinksOf(estate, cluster.vpc).map(({ site, customerGateway }) =>
    publicAddressIn([site.publicAddress, customerGateway.ipAddress]),
  )
  return [...new Set(addresses.flatMap((address) => (address === undefined ? [] : [`${address}/32`])))]
}
