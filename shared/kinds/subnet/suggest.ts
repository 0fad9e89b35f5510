import { nextSubnetBlock, vpcBlocks } from '../../estate/blocks.ts'
import type { Estate } from '../../estate/estate.ts'
import { freeIpv6Netnum, hasIpv6 } from '../../estate/ipv6.ts'
import { zonesOf } from '../../estate/zones.ts'
import { prefixText } from '../../net/prefix.ts'
import { vpc, type Vpc } from '../vpc/record.ts'
import type { Subnet } from './record.ts'

const LENGTHS = [20, 22, 24, 26, 28]

/** Free blocks of the VPC, large and small. */
function freeBlocks(subnet: Subnet, home: Vpc, estate: Estate): readonly string[] {
  const largest = Math.min(...vpcBlocks(home).map(({ length }) => length))
  return LENGTHS.filter((length) => length >= largest).flatMap((length) => {
    const free = nextSubnetBlock(estate, home, length, subnet.id)
    return free === undefined ? [] : [prefixText(free)]
  })
}

/** What is free in the VPC; the Region's first three zones. */
export function suggest(subnet: Subnet, estate: Estate, field: string): readonly string[] {
  if (field === 'availabilityZone') return zonesOf(estate.region).slice(0, 3)
  const home = estate.get(vpc, subnet.vpc)
  if (home === undefined) return []
  if (field === 'cidrBlock') return freeBlocks(subnet, home, estate)
  const number = field === 'ipv6Netnum' && hasIpv6(home) ? freeIpv6Netnum(estate, home.id) : null
  return number === null ? [] : [String(number)]
}
