import { nextSubnetBlock, subnetBlock, subnetsOf } from '../../estate/blocks.ts'
import type { Estate } from '../../estate/estate.ts'
import { freeIpv6Netnum } from '../../estate/ipv6.ts'
import { contains, meantPrefix4, overlaps, prefixText, type Prefix4 } from '../../net/prefix.ts'
import type { CopyContext } from '../kind.ts'
import { vpc, type Vpc } from '../vpc/record.ts'
import type { Subnet } from './record.ts'

/** Every IPv4 block of the VPC in its order, unreadable ones included. */
const blocksOf = (home: Vpc): readonly (Prefix4 | undefined)[] =>
  [home.cidrBlock, ...home.secondaryCidrBlocks].map(meantPrefix4)

/** As far into the copied VPC's block as the original is into its own. */
function sameSpot(block: Prefix4, from: Vpc, to: Vpc): Prefix4 | undefined {
  const index = blocksOf(from).findIndex((each) => each !== undefined && contains(each, block))
  const [old, made] = [blocksOf(from)[index], blocksOf(to)[index]]
  if (old === undefined || made?.length !== old.length) return undefined
  return { ...block, base: block.base - old.base + made.base }
}

function ipv4Of({ copy: made, original, estate }: CopyContext<Subnet>, home: Vpc): Partial<Subnet> {
  const block = subnetBlock(original)
  if (block === undefined) return {}
  const from = made.vpc === original.vpc ? undefined : estate.get(vpc, original.vpc)
  const spot = from && sameSpot(block, from, home)
  const beside = subnetsOf(estate, home.id).flatMap((each) => subnetBlock(each) ?? [])
  const isFree = spot !== undefined && !beside.some((each) => overlaps(each, spot))
  const free = (isFree ? spot : undefined) ?? nextSubnetBlock(estate, home, block.length)
  return { cidrBlock: free === undefined ? '' : prefixText(free) }
}

function ipv6Of(original: Subnet, made: Subnet, home: Vpc, estate: Estate): Partial<Subnet> {
  const keeps = made.vpc !== original.vpc && original.ipv6CidrBlock === ''
  if (keeps || (original.ipv6CidrBlock === '' && original.ipv6Netnum === null)) return {}
  return { ipv6CidrBlock: '', ipv6Netnum: freeIpv6Netnum(estate, home.id) }
}

/** The same place in the copied VPC; beside the original, the next free block of its size. */
export function copy(context: CopyContext<Subnet>): Partial<Subnet> {
  const { copy: made, original, estate } = context
  const home = estate.get(vpc, made.vpc)
  return home === undefined ? {} : { ...ipv4Of(context, home), ...ipv6Of(original, made, home, estate) }
}
