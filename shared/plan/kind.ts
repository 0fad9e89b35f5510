import { defaultsOf, tags, type Fields, type ValuesOf } from './field.ts'
import type { Id, Resource } from './plan.ts'

/** What a kind's records hold; the first of a kind's parts, and the only one that siblings may import (as a type). */
export interface RecordType<N extends string = string, Fs extends Fields = Fields> {
  readonly name: N
  /** Singular, as AWS writes it: `Virtual private gateway`. */
  readonly title: string
  /** Beginning of a new resource's id and of its name: `vpn`, `subnet`. */
  readonly prefix: string
  readonly fields: Fs
  /** What else happens when AWS makes one anew, after a comma: `both outside addresses change`. */
  readonly whenReplaced?: string
  /** AWS can't rename it: one of another name is made anew. */
  readonly fixedName?: true
}

/** A record with its id, kind and name. */
export type Of<R> =
  R extends RecordType<infer N, infer Fs>
    ? ValuesOf<Fs> & { readonly id: Id; readonly kind: N; readonly name: string }
    : never

/** Every AWS thing can be tagged; the Name tag comes from the name. */
export const tagsField = {
  tags: tags({
    label: 'Tags',
    help: 'Added to the plan’s own tags. The Name tag is the name above. Keys up to 128 and values up to 256 characters; keys must not begin with aws:.',
    section: 'Tags',
    advanced: true,
  }),
}

export const recordType = <const N extends string, Fs extends Fields>(record: RecordType<N, Fs>): RecordType<N, Fs> =>
  record

/** A record of this kind with every default; nothing else set. */
export const blank = <R extends RecordType>(record: R, id: Id, name: string): Of<R> =>
  ({ id, kind: record.name, name, ...defaultsOf(record.fields) }) as unknown as Of<R>

export const isOf = <R extends RecordType>(record: R, resource: Resource | undefined): resource is Resource & Of<R> =>
  resource?.kind === record.name
