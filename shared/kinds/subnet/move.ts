import { nextSubnetBlock, subnetBlock, subnetsOf, vpcBlocks } from '../../estate/blocks.ts'
import type { Estate } from '../../estate/estate.ts'
import { freeIpv6Netnum, hasIpv6 } from '../../estate/ipv6.ts'
import { contains, overlaps, prefixText, type Prefix4 } from '../../net/prefix.ts'
import type { MoveContext } from '../kind.ts'
import { routeTable } from '../route-table/record.ts'
import { vpc, type Vpc } from '../vpc/record.ts'
import type { Subnet } from './record.ts'

const fits = (estate: Estate, home: Vpc, block: Prefix4): boolean =>
  vpcBlocks(home).some((outer) => contains(outer, block)) &&
  !subnetsOf(estate, home.id)
    .map(subnetBlock)
    .some((other) => other !== undefined && overlaps(other, block))

function ipv4In(estate: Estate, home: Vpc, subnet: Subnet): Partial<Subnet> {
  const block = subnetBlock(subnet)
  if (block === undefined || fits(estate, home, block)) return {}
  const free = nextSubnetBlock(estate, home, block.length)
  return free === undefined ? {} : { cidrBlock: prefixText(free) }
}

function ipv6In(estate: Estate, home: Vpc, { ipv6Netnum, ipv6CidrBlock }: Subnet): Partial<Subnet> {
  if (ipv6Netnum === null && ipv6CidrBlock === '') return {}
  if (hasIpv6(home)) return { ipv6CidrBlock: '', ipv6Netnum: freeIpv6Netnum(estate, home.id) }
  return { ipv6CidrBlock: '', ipv6Netnum: null, assignIpv6AddressOnCreation: false }
}

function tableIn(estate: Estate, home: Vpc): Partial<Subnet> {
  const [only, ...others] = estate.all(routeTable).filter((table) => table.vpc === home.id)
  return { routeTable: others.length > 0 ? null : (only?.id ?? null) }
}

/** Keeps its block where that is free in the other VPC, else takes the next free one of its size; follows a table there. */
export function move({ moved, original, estate }: MoveContext<Subnet>): Partial<Subnet> {
  const home = estate.get(vpc, moved.vpc)
  if (home === undefined || moved.vpc === original.vpc) return {}
  return { ...ipv4In(estate, home, moved), ...ipv6In(estate, home, moved), ...tableIn(estate, home) }
}
