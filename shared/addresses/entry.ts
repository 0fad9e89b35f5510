import type { Estate } from '../estate/estate.ts'
import { kindOf } from '../kinds/by-name.ts'
import type { AddressRole, AddressUse } from '../kinds/kind.ts'
import { prefixText, readPrefix, type Prefix, type PrefixReading } from '../net/prefix.ts'
import type { Id, Resource } from '../plan/plan.ts'

/** A use of addresses, and who has it. */
export interface Use {
  readonly id: Id
  readonly name: string
  /** As in `AddressUse`. */
  readonly field: string
  readonly text: string
  readonly role: AddressRole
  readonly within: Id | undefined
  /** Blocks of one domain have to be apart. */
  readonly domain: string
  /** Undefined where the text is no block. */
  readonly prefix: Prefix | undefined
  /** What is wrong with the text, in words. */
  readonly fault: string | undefined
}

export interface Entry extends Use {
  readonly prefix: Prefix
}

export const isEntry = (use: Use): use is Entry => use.prefix !== undefined

const faultOf = (reading: PrefixReading): string | undefined =>
  reading.is === 'prefix'
    ? undefined
    : reading.is === 'invalid'
      ? reading.because
      : `has host bits; the block is ${prefixText(reading.network)}`

function useOf({ id, name }: Resource, { field, text, role, within, scope }: AddressUse): Use {
  const reading = readPrefix(text)
  const prefix = reading.is === 'prefix' ? reading.prefix : reading.is === 'host-bits' ? reading.network : undefined
  const domain = within ?? scope ?? ''
  return { id, name: name || id, field, text, role, within, domain, prefix, fault: faultOf(reading) }
}

/** Every block of the estate that is written down, in the order of the plan. */
export function usesIn(estate: Estate): readonly Use[] {
  const uses: Use[] = []
  for (const resource of estate.resources.values())
    for (const use of kindOf(resource)?.addresses?.(resource, estate) ?? [])
      if (use.text !== '') uses.push(useOf(resource, use))
  return uses
}
