import type { TierSize } from '../../shared/addresses/split.ts'
import { SUBNET_LENGTHS } from '../../shared/addresses/next-free.ts'
import { subnetsOf } from '../../shared/estate/blocks.ts'
import type { Estate } from '../../shared/estate/estate.ts'
import type { Id } from '../../shared/plan/plan.ts'
import type { Tier, TierTable } from '../../shared/workspace/commands/split.ts'
import { tablesOf } from '../../shared/workspace/commands/subnets.ts'
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

/** A public and a private tier, each with the first route table that makes it so, else with a new one. */
export function usualTiers(estate: Estate, vpcId: Id): readonly Tier[] {
  const tables = tablesOf(estate, vpcId)
  const found = (wanted: boolean): TierTable => {
    const id = tables.find(({ isPublic }) => isPublic === wanted)?.table.id
    return id === undefined ? { make: wanted ? 'public' : 'private' } : { id }
  }
  return [true, false].map((wanted) => ({
    name: wanted ? 'public' : 'private',
    size: EVEN,
    table: found(wanted),
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

interface TableOption extends SelectOption {
  readonly table: TierTable
}

export const tableKey = (table: TierTable): string =>
  table === 'main' ? table : 'id' in table ? `id ${table.id}` : `make ${table.make}`

const option = (title: string, table: TierTable): TableOption => ({ id: tableKey(table), title, table })

/** What the subnets of a tier may follow, and what that makes of them. */
export const tableOptions = (estate: Estate, vpcId: Id): readonly TableOption[] => [
  ...tablesOf(estate, vpcId).map(({ table: { id, name }, isPublic }) =>
    option(`${name} (${isPublic ? 'public' : 'private'})`, { id }),
  ),
  option('New: public, to the internet gateway', { make: 'public' }),
  option('New: private', { make: 'private' }),
  option('None: the VPC’s main table', 'main'),
]
