import type { AddressRole, AddressUse } from './kind.ts'

/** One use for each block of a list field. */
export const usesOf = (field: string, texts: readonly string[], role: AddressRole): readonly AddressUse[] =>
  texts.map((text, i) => ({ field: `${field}[${String(i)}]`, text, role }))
