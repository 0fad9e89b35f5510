import type { Estate } from '../estate/estate.ts'
import type { Field, Option } from '../plan/field.ts'
import type { Id } from '../plan/plan.ts'

/** The option of a field that has some, with the words of its form. */
export const optionOf = (field: Field, value: string | number): Option | undefined =>
  field.type === 'choice' || field.type === 'choices'
    ? field.options.find((option) => option.value === value)
    : undefined

/** Names in the order of the plan's field, or what to say where there is none. */
export const namesText = (estate: Estate, ids: readonly Id[], none: string): string =>
  ids.map((id) => estate.nameOf(id) || id).join(', ') || none
