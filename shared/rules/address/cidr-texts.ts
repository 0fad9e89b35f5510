import type { Estate } from '../../estate/estate.ts'
import { remembered } from '../../estate/remember.ts'
import { records } from '../../kinds/records.ts'
import { readPrefix, type PrefixReading } from '../../net/prefix.ts'
import type { Field, Fields } from '../../plan/field.ts'
import type { RecordType } from '../../plan/kind.ts'
import type { Path } from '../../plan/path.ts'
import type { Resource } from '../../plan/plan.ts'

type Values = Readonly<Record<string, unknown>>

/** A CIDR block as someone wrote it, anywhere in a record. */
export interface CidrText {
  readonly path: Path
  readonly text: string
}

/** Which addresses a field takes. */
export type Families = 'ipv4' | 'ipv6' | 'either'

/** One that is not a block as Terraform wants it there. */
export interface OddCidr extends CidrText {
  readonly resource: Resource
  readonly reading: PrefixReading
  readonly families: Families
}

const fieldsByKind = new Map(records.map((record) => [record.name, record.fields]))

/** Fields for IPv6 alone, by their own name. */
const forIpv6 = new Set([
  'ipv6CidrBlock',
  'insideIpv6Cidr',
  'localIpv6NetworkCidr',
  'remoteIpv6NetworkCidr',
  'cidrIpv6',
])

/** Fields for both, by kind and field of the record. */
const forEither = new Set([
  'site.lanCidrs',
  'route_table.routes',
  'network_acl.ingress',
  'network_acl.egress',
  'ec2_managed_prefix_list.entries',
  'ec2_transit_gateway.routes',
  'ec2_transit_gateway.transitGatewayCidrBlocks',
  'ec2_transit_gateway_route_table.routes',
  'dx_gateway_association.allowedPrefixes',
  'eks_cluster.publicAccessCidrs',
])

function familiesAt(kind: string, path: Path): Families {
  if (forIpv6.has(String(path.at(-1)))) return 'ipv6'
  return forEither.has(`${kind}.${String(path[0])}`) ? 'either' : 'ipv4'
}

/** The family is one that the field takes. */
export const takes = (families: Families, family: 4 | 6): boolean =>
  families === 'either' || families === `ipv${String(family)}`

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

const oddIn = remembered((resource: Resource): readonly OddCidr[] =>
  textsIn(resource, fieldsByKind.get(resource.kind) ?? {}).flatMap(({ path, text }) => {
    const families = familiesAt(resource.kind, path)
    const reading = readPrefix(text)
    if (reading.is === 'prefix' && takes(families, reading.prefix.family)) return []
    return [{ resource, path, text, reading, families }]
  }),
)

const oddInKind = remembered((resources: readonly Resource[]) => resources.flatMap(oddIn))

/** The CIDR texts of all records that are no plain block of a family their field takes. */
export const oddCidrs = (estate: Estate): readonly OddCidr[] =>
  records.flatMap((record) => oddInKind(estate.all<RecordType>(record)))
