import { STRONG_ALGORITHMS } from '../../estate/tunnels.ts'
import { tunnelFields, type Tunnel } from '../../kinds/vpn-connection/record.ts'
import type { Field } from '../../plan/field.ts'

export type AlgorithmField = keyof typeof STRONG_ALGORITHMS
type Algorithm = string | number

export const ALGORITHM_FIELDS = Object.keys(STRONG_ALGORITHMS) as readonly AlgorithmField[]

function optionsIn(field: Field): readonly Algorithm[] {
  return field.type === 'choices' ? field.options.map(({ value }) => value) : []
}

const options = new Map(ALGORITHM_FIELDS.map((name) => [name, optionsIn(tunnelFields[name])]))

export const optionsOf = (name: AlgorithmField): readonly Algorithm[] => options.get(name) ?? []

export const labelOf = (name: AlgorithmField): string => tunnelFields[name].label

/** What AWS agrees to: everything where nothing is chosen. */
export const acceptedBy = (tunnel: Tunnel, name: AlgorithmField): readonly Algorithm[] =>
  tunnel[name].length > 0 ? tunnel[name] : optionsOf(name)

const weakHashes: readonly Algorithm[] = ['SHA1']

/** AES128 is not here: no attack on it is known, only some policies ask for 256. */
const weak: Readonly<Partial<Record<AlgorithmField, readonly Algorithm[]>>> = {
  ikeVersions: ['ikev1'],
  phase1IntegrityAlgorithms: weakHashes,
  phase1DhGroupNumbers: [2, 22, 23, 24],
  phase2IntegrityAlgorithms: weakHashes,
  phase2DhGroupNumbers: [2, 5, 22, 23, 24],
}

export interface Chosen {
  readonly name: AlgorithmField
  readonly values: readonly Algorithm[]
}

const found = (pick: (name: AlgorithmField) => readonly Algorithm[]): readonly Chosen[] =>
  ALGORITHM_FIELDS.map((name) => ({ name, values: pick(name) })).filter(({ values }) => values.length > 0)

export const weakOnes = (tunnel: Tunnel): readonly Chosen[] =>
  found((name) => acceptedBy(tunnel, name).filter((value) => weak[name]?.includes(value)))

export const unknownOnes = (tunnel: Tunnel): readonly Chosen[] => {
  const isKnown = (name: AlgorithmField, value: Algorithm): boolean => optionsOf(name).includes(value)
  return found((name) => tunnel[name].filter((value) => !isKnown(name, value)))
}

/** The tunnel without what AWS does not know; where nothing is left, with the strong set. */
export function withoutUnknown(tunnel: Tunnel): Tunnel {
  const kept = unknownOnes(tunnel).map(({ name, values }) => {
    const rest = tunnel[name].filter((value) => !values.includes(value))
    return [name, rest.length > 0 ? rest : STRONG_ALGORITHMS[name]]
  })
  return { ...tunnel, ...(Object.fromEntries(kept) as Partial<Tunnel>) }
}
