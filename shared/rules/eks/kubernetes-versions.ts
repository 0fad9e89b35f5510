/** The day up to which the calendar below is judged. */
const READ = '2026-11-22'

interface Support {
  /** The last day of standard support. */
  readonly standard: string
  /** The last day of extended support; then AWS upgrades the cluster. */
  readonly extended: string
}

/**
 * Versions whose end is known, by their minor number; those before are no longer offered, those after are new.
 * @source Amazon EKS User Guide, Understand the Kubernetes version lifecycle on EKS, release calendar.
 */
const calendar: ReadonlyMap<number, Support> = new Map([
  [29, { standard: '2025-03-23', extended: '2026-03-23' }],
  [30, { standard: '2025-07-23', extended: '2026-07-23' }],
  [31, { standard: '2025-11-26', extended: '2026-11-26' }],
  [32, { standard: '2026-03-23', extended: '2027-03-23' }],
  [33, { standard: '2026-07-29', extended: '2027-07-29' }],
  [34, { standard: '2026-12-02', extended: '2027-12-02' }],
  [35, { standard: '2027-03-27', extended: '2028-03-27' }],
])

const minors = [...calendar.keys()]
const oldest = Math.min(...minors)

/** The oldest that a new cluster can have, and the oldest in standard support. */
export const oldestOffered = `1.${String(minors.find((minor) => (calendar.get(minor)?.extended ?? '') >= READ))}`
export const oldestStandard = `1.${String(minors.find((minor) => (calendar.get(minor)?.standard ?? '') >= READ))}`

export type Stage = 'ended' | 'extended' | 'standard'

/** Undefined for what is not written as EKS does. */
const minorOf = (version: string): number | undefined => {
  const minor = /^1\.(\d\d)$/.exec(version)?.[1]
  return minor === undefined ? undefined : Number(minor)
}

export const supportOf = (version: string): Support | undefined => calendar.get(minorOf(version) ?? 0)

export function stageOf(version: string): Stage | undefined {
  const minor = minorOf(version)
  if (minor === undefined) return undefined
  if (minor < oldest) return 'ended'
  const support = calendar.get(minor)
  if (support === undefined || support.standard >= READ) return 'standard'
  return support.extended >= READ ? 'extended' : 'ended'
}
