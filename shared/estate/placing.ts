import { instance } from '../kinds/instance/record.ts'
import { natGateway } from '../kinds/nat-gateway/record.ts'
import { route53ResolverEndpoint } from '../kinds/route53-resolver-endpoint/record.ts'
import { securityGroup } from '../kinds/security-group/record.ts'
import { subnet, type Subnet } from '../kinds/subnet/record.ts'
import { vpc } from '../kinds/vpc/record.ts'
import { address4Text, end4, readAddress4 } from '../net/prefix.ts'
import { includesAll, setOf, type PrefixSet } from '../net/prefix-set.ts'
import type { Id } from '../plan/plan.ts'
import { answered } from './answered.ts'
import { admittedOn } from './admitted.ts'
import { lanBlocks, subnetBlock, subnetsOf, vpcBlocks } from './blocks.ts'
import type { Estate } from './estate.ts'
import { officesOf } from './offices.ts'
import { isPublic } from './routing.ts'

/** Where a new thing of a VPC stands: what its `create` asks. */

/** The VPC among the containers that something is dropped into. */
export const vpcAmong = (estate: Estate, ids: readonly Id[]): Id | undefined =>
  ids.find((id) => estate.get(vpc, id) !== undefined) ??
  ids.map((id) => estate.get(subnet, id)?.vpc ?? undefined).find((id) => id !== undefined)

/** One subnet of the VPC in each zone: a private or public one where the zone has it, else the other. */
export function subnetPerZone(estate: Estate, vpcId: Id, wanted: 'private' | 'public'): readonly Id[] {
  const zones = new Map<string, Subnet>()
  const fits = (each: Subnet): boolean => isPublic(estate, each) === (wanted === 'public')
  for (const each of subnetsOf(estate, vpcId)) {
    const chosen = zones.get(each.availabilityZone)
    if (chosen === undefined || (fits(each) && !fits(chosen))) zones.set(each.availabilityZone, each)
  }
  return [...zones.values()].map(({ id }) => id)
}

/** Who has to be let in: the joined offices (where there are none, the VPC itself), or the VPC and the offices. */
type Clients = 'office' | 'office-and-vpc'

function networksOf(estate: Estate, vpcId: Id, clients: Clients): PrefixSet {
  const home = estate.get(vpc, vpcId)
  const own = home === undefined ? [] : vpcBlocks(home)
  const offices = officesOf(estate, vpcId).flatMap(lanBlocks)
  return setOf(clients === 'office' && offices.length > 0 ? offices : [...own, ...offices])
}

/** The first group of the VPC that admits them to the port; none for most. */
export function groupAdmitting(
  estate: Estate,
  vpcId: Id,
  clients: Clients,
  { protocol, port }: { readonly protocol: 'tcp' | 'udp'; readonly port: number },
): readonly Id[] {
  const networks = networksOf(estate, vpcId, clients)
  const found = estate
    .all(securityGroup)
    .find((group) => group.vpc === vpcId && includesAll(admittedOn(estate, group.ingress, protocol, port), networks))
  return found === undefined ? [] : [found.id]
}

/** Addresses of the plan's hosts that are written down. */
const takenAddresses = answered((estate: Estate): ReadonlySet<number> => {
  const texts = [
    ...estate.all(instance).map(({ privateIp }) => privateIp),
    ...estate.all(natGateway).map(({ privateIp }) => privateIp),
    ...estate.all(route53ResolverEndpoint).flatMap(({ ipAddresses }) => ipAddresses.map(({ ip }) => ip)),
  ]
  return new Set(texts.flatMap((text) => readAddress4(text) ?? []))
})

/** The first of the subnet's addresses from its tenth on that no host of the plan has; undefined when none is left. */
export function freeAddress(estate: Estate, home: Subnet): string | undefined {
  const block = subnetBlock(home)
  if (block === undefined) return undefined
  const taken = takenAddresses(estate)
  const last = end4(block) - 2
  for (let address = block.base + 10; address <= last; address++) if (!taken.has(address)) return address4Text(address)
  return undefined
}
