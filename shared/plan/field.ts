import { z } from '../base/zod.ts'

/** What every field says about itself: the words of its form and where it stands there. */
export interface FieldInfo {
  /** As on AWS's own form. */
  readonly label: string
  /** One or two sentences under the field: what it means, its range, what a wrong value costs. */
  readonly help?: string
  /** Heading of the form section it stands in; the kind's first section when absent. */
  readonly section?: string
  /** Folded away in the form until asked for. */
  readonly advanced?: boolean
  readonly placeholder?: string
  /** Shown behind the value: `s`, `%`. */
  readonly unit?: string
  /** The field is of no use (and the form hides it) unless this holds for the record. */
  readonly when?: (record: Readonly<Record<string, unknown>>) => boolean
  /** AWS can't change it in place: the whole `resource`, or the `item` of the list it stands in, is made anew. */
  readonly replaces?: 'resource' | 'item'
  /** Only a change to this value replaces; every other is made in place. */
  readonly replacesOnlyTo?: string | boolean
}

/** The words of one of two or more values. */
export interface Choice {
  readonly label: string
  /** The consequence of choosing it. */
  readonly help?: string
}

export interface Option<V extends string | number = string | number> extends Choice {
  readonly value: V
}

/**
 * What a link means for the one who holds it. `owner`: it is drawn inside what it names, can't be without
 * it and is deleted with it. `home`: drawn inside it, but may leave. `peer`: only refers to it.
 */
export type LinkRole = 'owner' | 'home' | 'peer'

/** How the form edits a field, how links are followed, what a list holds. */
export type FieldShape =
  | { readonly type: 'text' }
  | { readonly type: 'prose' }
  | { readonly type: 'json' }
  | { readonly type: 'texts' }
  | { readonly type: 'flag'; readonly off?: Choice; readonly on?: Choice }
  | { readonly type: 'number'; readonly min?: number; readonly max?: number }
  | { readonly type: 'cidr' }
  | { readonly type: 'cidrs' }
  | { readonly type: 'choice'; readonly options: readonly Option[] }
  | { readonly type: 'choices'; readonly options: readonly Option[] }
  | { readonly type: 'link'; readonly to: readonly string[]; readonly role: LinkRole }
  | { readonly type: 'links'; readonly to: readonly string[] }
  | { readonly type: 'tags' }
  | {
      readonly type: 'list'
      readonly item: Fields
      readonly itemTitle: string
      readonly fixedLength?: number
      /** Fields by which people tell the items apart, such as the destination of a route. */
      readonly key?: readonly string[]
    }

export type Field<T = unknown> = FieldInfo &
  FieldShape & {
    /** Structure only: a wrong value of the right shape is kept and becomes a Finding. */
    readonly schema: z.ZodType<T>
    readonly default: T
  }

export type Fields = Readonly<Record<string, Field>>
export type ValueOf<F> = F extends { readonly schema: z.ZodType<infer T> } ? T : never
export type ValuesOf<Fs> = { readonly [K in keyof Fs]: ValueOf<Fs[K]> }

type Words = FieldInfo | string
const words = (info: Words): FieldInfo => (typeof info === 'string' ? { label: info } : info)

/** Free text; `''` means unset. */
export const text = (info: Words, value = ''): Field<string> => ({
  ...words(info),
  type: 'text',
  schema: z.string(),
  default: value,
})

/** Free text of several lines; `''` means unset. */
export const prose = (info: Words): Field<string> => ({ ...text(info), type: 'prose' })

/** A JSON document as typed, checked while it is edited; `''` means unset. A wrong one is kept and becomes a Finding. */
export const json = (info: Words): Field<string> => ({ ...text(info), type: 'json' })

/** Several texts, one line each: addresses, ARNs, names. */
export const texts = (info: Words, value: readonly string[] = []): Field<readonly string[]> => ({
  ...words(info),
  type: 'texts',
  schema: z.array(z.string()).readonly(),
  default: value,
})

/** Yes or no; with `off` and `on` the form offers those two words instead of a check box. */
export const flag = (
  info: Words | (FieldInfo & { readonly off: Choice; readonly on: Choice }),
  value: boolean,
): Field<boolean> => ({
  ...words(info),
  type: 'flag',
  schema: z.boolean(),
  default: value,
})

/** A whole number; `null` means unset. The range is for the form's stepper: a value outside it is kept. */
export const number = (
  info: FieldInfo & { readonly min?: number; readonly max?: number },
  value: number | null = null,
): Field<number | null> => ({
  ...info,
  type: 'number',
  schema: z.number().int().nullable(),
  default: value,
})

/** One CIDR block as typed; `''` means unset. */
export const cidr = (info: Words, value = ''): Field<string> => ({
  ...words(info),
  type: 'cidr',
  schema: z.string(),
  default: value,
})

export const cidrs = (info: Words, value: readonly string[] = []): Field<readonly string[]> => ({
  ...words(info),
  type: 'cidrs',
  schema: z.array(z.string()).readonly(),
  default: value,
})

export const choice = <const V extends string>(
  info: Words,
  options: readonly Option<V>[],
  value: NoInfer<V>,
): Field<V> => ({
  ...words(info),
  type: 'choice',
  options,
  schema: z.enum(options.map((option) => option.value) as [V, ...V[]]) as unknown as z.ZodType<V>,
  default: value,
})

/** Several of a list, in the list's order; none means unset (AWS's default). */
export const choices = <const V extends string | number>(
  info: Words,
  options: readonly Option<V>[],
  value: readonly NoInfer<V>[] = [],
): Field<readonly V[]> => ({
  ...words(info),
  type: 'choices',
  options,
  schema: z.array(z.union([z.string(), z.number()])).readonly() as unknown as z.ZodType<readonly V[]>,
  default: value,
})

/** The id of another resource; `null` means none. */
export const link = (info: Words, to: readonly string[], role: LinkRole = 'peer'): Field<string | null> => ({
  ...words(info),
  type: 'link',
  to,
  role,
  schema: z.string().nullable(),
  default: null,
})

export const links = (info: Words, to: readonly string[]): Field<readonly string[]> => ({
  ...words(info),
  type: 'links',
  to,
  schema: z.array(z.string()).readonly(),
  default: [],
})

export const tags = (info: Words): Field<Readonly<Record<string, string>>> => ({
  ...words(info),
  type: 'tags',
  schema: z.record(z.string(), z.string()).readonly(),
  default: {},
})

/** A list of objects. With `fixedLength` there are always that many, such as the two tunnels. */
export function list<Fs extends Fields>(
  info: FieldInfo & { readonly fixedLength?: number; readonly key?: readonly (keyof Fs & string)[] },
  itemTitle: string,
  item: Fs,
): Field<readonly ValuesOf<Fs>[]> {
  const items = z.array(objectSchema(item))
  const schema = (info.fixedLength === undefined ? items : items.length(info.fixedLength)).readonly()
  return {
    ...info,
    type: 'list',
    item,
    itemTitle,
    schema: schema as unknown as z.ZodType<readonly ValuesOf<Fs>[]>,
    default: Array.from({ length: info.fixedLength ?? 0 }, () => defaultsOf(item)),
  }
}

/** Every field's default: what a new record holds. */
export function defaultsOf<Fs extends Fields>(fields: Fs): ValuesOf<Fs> {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.default])) as ValuesOf<Fs>
}

/** Absent fields take their default; unknown ones are kept as they are. */
export function objectSchema(fields: Fields): z.ZodObject {
  const shape = Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, field.schema.default(field.default as never)]),
  )
  return z.looseObject(shape)
}
