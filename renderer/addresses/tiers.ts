import type { TierSize } from '../../shared/addresses/split.ts'
import { SUBNET_LENGTHS } from '../../shared/addresses/next-free.ts'
import { subnetsOf } from '../../shared/estate/blocks.ts'
import type { Estate } from '../../shared/estate/estate.ts'
import type { Id } from '../../shared/plan/plan.ts'
import { tablesOf, type Tier } from '../../shared/workspace/commands/subnets.ts'
import type { SelectOption } from '../controls/select.tsx'

/** Regions have three to six; which of them an account sees differs. */
const ZONE_LETTERS = ['a', 'b', 'c', 'd', 'e', 'f']
const USUAL_ZONES = 3

export const zonesOf = (region: string): readonly string[] => ZONE_LETTERS.map((letter) => region + letter)

/** The zones the VPC's subnets are in already, else the first three. */
export function usualZones(estate: Estate, vpcId: Id): readonly string[] {
  const all = zonesOf(estate.region)
  const used = new Set(subnetsOf(estate, vpcId).map(({ availabilityZone }) => availabilityZone))
  const found = all.filter((zone) => used.has(zone))
  return found.length > 0 ? found : all.slice(0, USUAL_ZONES)
}

export const EVEN: TierSize = { shares: 1 }

/** A public and a private tier, each with the first route table that makes it so. */
export function usualTiers(estate: Estate, vpcId: Id): readonly Tier[] {
  const tables = tablesOf(estate, vpcId)
  return [true, false].map((wanted) => ({
    name: wanted ? 'public' : 'private',
    size: EVEN,
    routeTable: tables.find(({ isPublic }) => isPublic === wanted)?.table.id ?? null,
  }))
}

interface SizeOption extends SelectOption {
  readonly size: TierSize
}

/** How large the blocks of a tier are, in the words of the dialog. */
export const SIZES: readonly SizeOption[] = [
  { id: 'even', title: 'An even share', size: EVEN },
  { id: 'double', title: 'A double share', size: { shares: 2 } },
  { id: 'four', title: 'Four shares', size: { shares: 4 } },
  ...Array.from({ length: SUBNET_LENGTHS.max - SUBNET_LENGTHS.min + 1 }, (_, i): SizeOption => {
    const length = SUBNET_LENGTHS.min + i
    return { id: String(length), title: `/${String(length)}`, size: { length } }
  }),
]

const NO_TABLE = ''

/** The VPC's tables, each with what it makes of a subnet. */
export const tableOptions = (estate: Estate, vpcId: Id): readonly SelectOption[] => [
  { id: NO_TABLE, title: 'The VPC’s main table' },
  ...tablesOf(estate, vpcId).map(({ table, isPublic }) => ({
    id: table.id,
    title: `${table.name} (${isPublic ? 'public' : 'private'})`,
  })),
]
