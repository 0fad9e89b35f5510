import { nextSubnetBlock, subnetsOf, vpcBlocks } from '../../estate/blocks.ts'
import type { Estate } from '../../estate/estate.ts'
import { freeIpv6Netnum, hasIpv6 } from '../../estate/ipv6.ts'
import { zonesOf } from '../../estate/zones.ts'
import { prefixText, type Prefix4 } from '../../net/prefix.ts'
import type { CreateContext } from '../kind.ts'
import { routeTable } from '../route-table/record.ts'
import { vpc, type Vpc } from '../vpc/record.ts'
import type { Subnet } from './record.ts'

/** A sixteenth of the VPC's first block, but within AWS's /16 to /28; where that is nowhere free, less. */
function nextBlock(estate: Estate, home: Vpc): Prefix4 | undefined {
  const [first] = vpcBlocks(home)
  if (first === undefined) return undefined
  for (let length = Math.min(28, Math.max(20, first.length + 4)); length <= 28; length++) {
    const free = nextSubnetBlock(estate, home, length)
    if (free !== undefined) return free
  }
  return undefined
}

/** Of the Region's first three zones the one used least among the VPC's subnets, the earliest first. */
function nextZone(region: string, used: readonly string[]): string {
  const zones = zonesOf(region).slice(0, 3)
  const count = (zone: string): number => used.filter((each) => each === zone).length
  return zones.sort((a, b) => count(a) - count(b))[0] ?? ''
}

function ipv6In(estate: Estate, home: Vpc): Partial<Subnet> {
  const number = hasIpv6(home) ? freeIpv6Netnum(estate, home.id) : null
  return number === null ? {} : { ipv6Netnum: number, assignIpv6AddressOnCreation: true }
}

/** The VPC's next free blocks and its next Availability Zone; the VPC's only route table, if it has just one. */
export function create({ estate, into }: CreateContext): Partial<Subnet> {
  const home = into.map((id) => estate.get(vpc, id)).find((found) => found !== undefined)
  if (home === undefined) return {}
  const free = nextBlock(estate, home)
  const zones = subnetsOf(estate, home.id).map((each) => each.availabilityZone)
  const tables = estate.all(routeTable).filter((table) => table.vpc === home.id)
  return {
    vpc: home.id,
    cidrBlock: free === undefined ? '' : prefixText(free),
    availabilityZone: nextZone(estate.region, zones),
    routeTable: tables.length === 1 ? (tables[0]?.id ?? null) : null,
    ...ipv6In(estate, home),
  }
}
