import { nextSubnetBlock, subnetsOf, vpcBlock } from '../../estate/blocks.ts'
import { prefixText } from '../../net/prefix.ts'
import type { CreateContext } from '../kind.ts'
import { routeTable } from '../route-table/record.ts'
import { vpc } from '../vpc/record.ts'
import type { Subnet } from './record.ts'

/** A sixteenth of the VPC, but within AWS's /16 to /28. */
const lengthIn = (vpcLength: number): number => Math.min(28, Math.max(20, vpcLength + 4))

/** The zone letter used least among the VPC's subnets, the earliest first. */
function nextZone(region: string, used: readonly string[]): string {
  const zones = ['a', 'b', 'c'].map((letter) => region + letter)
  const count = (zone: string): number => used.filter((each) => each === zone).length
  return zones.sort((a, b) => count(a) - count(b))[0] ?? ''
}

/** The VPC's next free block and its next Availability Zone; the VPC's only route table, if it has just one. */
export function create({ estate, into }: CreateContext): Partial<Subnet> {
  const home = into.map((id) => estate.get(vpc, id)).find((found) => found !== undefined)
  if (home === undefined) return {}
  const block = vpcBlock(home)
  const free = block && nextSubnetBlock(estate, home, lengthIn(block.length))
  const zones = subnetsOf(estate, home.id).map((each) => each.availabilityZone)
  const tables = estate.all(routeTable).filter((table) => table.vpc === home.id)
  return {
    vpc: home.id,
    cidrBlock: free === undefined ? '' : prefixText(free),
    availabilityZone: nextZone(estate.region, zones),
    routeTable: tables.length === 1 ? (tables[0]?.id ?? null) : null,
  }
}
