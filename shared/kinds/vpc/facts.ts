import { counted, numberText } from '../../base/words.ts'
import { freeIn, subnetsOf, vpcBlocks } from '../../estate/blocks.ts'
import type { Estate } from '../../estate/estate.ts'
import { countAddresses, prefixesOf, setOf } from '../../net/prefix-set.ts'
import { prefixText } from '../../net/prefix.ts'
import type { Fact } from '../kind.ts'
import type { Vpc } from './record.ts'

/** How much of its blocks is left, and the largest subnet that would still fit. */
export function facts(vpc: Vpc, estate: Estate): readonly Fact[] {
  const total = countAddresses(setOf(vpcBlocks(vpc)))
  if (total === 0) return []
  const free = freeIn(estate, vpc)
  const [largest] = prefixesOf(free).sort((a, b) => a.length - b.length)
  const subnets = subnetsOf(estate, vpc.id)
  const zones = new Set(subnets.map(({ availabilityZone }) => availabilityZone)).size
  return [
    { label: 'Subnets', value: `${counted(subnets.length, 'subnet')} in ${counted(zones, 'Availability Zone')}` },
    {
      label: 'Free for subnets',
      value: `${numberText(countAddresses(free))} of ${numberText(total)} addresses`,
    },
    { label: 'Largest free block', value: largest === undefined ? 'None' : prefixText(largest) },
  ]
}
