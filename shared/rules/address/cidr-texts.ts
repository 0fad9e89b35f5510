import { remembered } from '../../estate/remember.ts'
import { records } from '../../kinds/records.ts'
import { readPrefix, type PrefixReading } from '../../net/prefix.ts'
import type { Field, Fields } from '../../plan/field.ts'
import type { Path } from '../../plan/path.ts'
import type { Resource } from '../../plan/plan.ts'

type Values = Readonly<Record<string, unknown>>

/** A CIDR block as someone wrote it, anywhere in a record. */
export interface CidrText {
  readonly path: Path
  readonly text: string
}

/** One that is not an IPv4 block as Terraform wants it. */
export interface OddCidr extends CidrText {
  readonly reading: PrefixReading
  /** The field takes IPv6 as well. */
  readonly ipv6Too: boolean
}

const fieldsByKind = new Map(records.map((record) => [record.name, record.fields]))
const IPV6_TOO = new Set(['eks_cluster.publicAccessCidrs'])

const holdsCidrs = (field: Field): boolean =>
  field.type === 'cidr' || field.type === 'cidrs' || (field.type === 'list' && cidrFields(field.item).length > 0)

const cidrFields = remembered((fields: Fields): readonly (readonly [string, Field])[] =>
  Object.entries(fields).filter(([, field]) => holdsCidrs(field)),
)

/** An unset single block and an empty list have nothing to read; an empty entry of a list has. */
const isUnset = (value: unknown): boolean => value === '' || (Array.isArray(value) && value.length === 0)

function textsIn(values: Values, fields: Fields, base: Path = []): readonly CidrText[] {
  return cidrFields(fields)
    .filter(([name, field]) => !isUnset(values[name]) && field.when?.(values) !== false)
    .flatMap(([name, field]) => textsOf(values[name], field, [...base, name]))
}

function textsOf(value: unknown, field: Field, path: Path): readonly CidrText[] {
  if (field.type === 'cidrs') return (value as readonly string[]).map((text, i) => ({ path: [...path, i], text }))
  if (field.type === 'list')
    return (value as readonly Values[]).flatMap((item, i) => textsIn(item, field.item, [...path, i]))
  return [{ path, text: value as string }]
}

/** The CIDR texts of a record that are more than a plain IPv4 block, or less. */
export const oddCidrs = remembered((resource: Resource): readonly OddCidr[] =>
  textsIn(resource, fieldsByKind.get(resource.kind) ?? {}).flatMap(({ path, text }) => {
    const reading = readPrefix(text)
    if (reading.is === 'prefix' && reading.prefix.family === 4) return []
    return [{ path, text, reading, ipv6Too: IPV6_TOO.has(`${resource.kind}.${String(path[0])}`) }]
  }),
)
