import { site, type Site } from '../kinds/site/record.ts'
import { meantPrefix4, type Prefix4 } from '../net/prefix.ts'
import type { Id } from '../plan/plan.ts'
import type { Estate } from './estate.ts'
import { officePathsOf, type OfficePath } from './hybrid.ts'
import { remembered } from './remember.ts'

/** One readable LAN block of an office. */
export interface LanEntry {
  readonly site: Site
  /** Where it stands: `lanCidrs[0]`. */
  readonly field: string
  readonly text: string
  readonly block: Prefix4
}

export const lanEntries = remembered((office: Site): readonly LanEntry[] =>
  office.lanCidrs.flatMap((text, i) => {
    const block = meantPrefix4(text)
    return block === undefined ? [] : [{ site: office, field: `lanCidrs[${String(i)}]`, text, block }]
  }),
)

export const allLanEntries = (estate: Estate): readonly LanEntry[] => estate.all(site).flatMap(lanEntries)

const sitesOn = remembered((paths: readonly OfficePath[]): readonly Site[] => [
  ...new Set(paths.map((path) => path.site)),
])

/** The offices that VPN connections or Direct Connect join to the VPC, each once. */
export const officesOf = (estate: Estate, vpcId: Id | null): readonly Site[] => sitesOn(officePathsOf(estate, vpcId))
