import type { Estate } from '../estate/estate.ts'
import { kindOf } from '../kinds/by-name.ts'
import type { AddressUse } from '../kinds/kind.ts'
import { prefixText, readPrefix, type Prefix } from '../net/prefix.ts'
import type { Id } from '../plan/plan.ts'

/** A use of addresses, and who has it. */
export interface Use extends AddressUse {
  readonly id: Id
  readonly name: string
  /** Undefined where the text is no block. */
  readonly prefix: Prefix | undefined
  /** What is wrong with the text, in words. */
  readonly fault: string | undefined
}

export interface Entry extends Use {
  readonly prefix: Prefix
}

export const isEntry = (use: Use): use is Entry => use.prefix !== undefined

function read(text: string): Pick<Use, 'prefix' | 'fault'> {
  const reading = readPrefix(text)
  if (reading.is === 'prefix') return { prefix: reading.prefix, fault: undefined }
  if (reading.is === 'invalid') return { prefix: undefined, fault: reading.because }
  return { prefix: reading.network, fault: `has host bits; the block is ${prefixText(reading.network)}` }
}

/** Every block of the estate that is written down, in the order of the plan. */
export const usesIn = (estate: Estate): readonly Use[] =>
  [...estate.resources.values()].flatMap((resource) =>
    (kindOf(resource)?.addresses?.(resource, estate) ?? [])
      .filter(({ text }) => text !== '')
      .map((use) => ({ ...use, id: resource.id, name: resource.name || resource.id, ...read(use.text) })),
  )
