import type { Estate } from '../estate/estate.ts'
import type { Prefix4 } from '../net/prefix.ts'
import type { Id } from '../plan/plan.ts'
import { addressPlan } from './plan.ts'

/** A subnet's shortest and longest prefix (Amazon VPC User Guide, Subnet sizing). */
export const SUBNET_LENGTHS: { readonly min: number; readonly max: number } = { min: 16, max: 28 }

export interface NextFree {
  /** Undefined when no free block is that large. */
  readonly block: Prefix4 | undefined
  /** The largest free block; undefined when there is none. */
  readonly largest: Prefix4 | undefined
}

interface Wanted {
  readonly in: Id
  readonly length: number
}

/** The lowest free block of this length in the container. */
export function nextFree(estate: Estate, wanted: Wanted): NextFree {
  const free = addressPlan(estate).free.get(wanted.in) ?? []
  const found = free.find(({ length }) => length <= wanted.length)
  const largest = free.reduce<Prefix4 | undefined>(
    (best, block) => (best === undefined || block.length < best.length ? block : best),
    undefined,
  )
  return { block: found && { ...found, length: wanted.length }, largest }
}
