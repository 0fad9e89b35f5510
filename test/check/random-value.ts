import { grouped } from '../../shared/estate/grouped.ts'
import type { Field, Fields } from '../../shared/plan/field.ts'
import type { Plan, Resource } from '../../shared/plan/plan.ts'
import { kindNamed } from '../../shared/kinds/by-name.ts'
import * as kindCases from '../terraform/plans.ts'

/** One of the values, as the random test wills. */
export type Pick = <T>(values: readonly T[]) => T

type Values = Readonly<Record<string, unknown>>

const TEXTS = [
  '',
  ' ',
  'x',
  'default',
  'sg-web',
  'Büro',
  'a'.repeat(300),
  '${x} "y"',
  '10.0.0.10',
  '10.0.16.200',
  '8.8.8.8',
]
const MORE_TEXTS = [
  '203.0.113.10',
  'eu-west-1a',
  'us-east-1a',
  'corp.example',
  's3',
  'ec2',
  't3.micro',
  '{',
  'fd00::1',
  '-',
]
const PRIVATE = [
  '10.0.0.0/16',
  '10.0.0.0/20',
  '10.0.1.0/24',
  '10.0.0.5/24',
  '10.0.0.0/8',
  '192.168.0.0/26',
  '172.20.0.0/16',
]
const SPECIAL = ['0.0.0.0/0', '100.64.0.0/22', '169.254.10.0/30', '169.254.5.0/30', '203.0.113.10/32', '224.0.0.0/4']
const IPV6 = ['::/0', '2001:db8::/56', '2001:db8::/64', 'fd12:3456::/126', 'fd00::1/64']
const NO_BLOCKS = ['', '10.0.0.0', '10.0.0.0/33', 'office', ' 10.0.0.0/16']
const CIDRS = [...PRIVATE, ...SPECIAL, ...IPV6, ...NO_BLOCKS]
const NUMBERS = [null, -1, 0, 1, 2, 53, 100, 443, 64512, 65000, 7224, 4294967295]
const TAGS = [
  {},
  { team: 'network' },
  { 'aws:x': 'y' },
  { Name: 'x' },
  { ['k'.repeat(129)]: 'v' },
  { k: 'v'.repeat(257) },
]

/** Every case of every kind. */
export const casePlans = (await kindCases.casePlans()).map(({ plan }) => plan)

/** By kind: the records of the cases. */
const recordsSeen = grouped(
  casePlans.flatMap(({ resources }) => [...resources.values()]),
  ({ kind }) => kind,
)

const idsOf = (plan: Plan, kinds: readonly string[]): readonly string[] =>
  [...plan.resources.values()].flatMap(({ id, kind }) => (kinds.includes(kind) ? id : []))

function randomLink(plan: Plan, to: readonly string[], pick: Pick): string | null {
  const ids = idsOf(plan, to)
  return pick([...ids, ...ids, ...ids, null])
}

const some = <T>(values: readonly T[], pick: Pick): readonly T[] => values.filter(() => pick([true, false, false]))

/** The value with its links leading to what is in the plan. */
function relinked(value: unknown, field: Field, plan: Plan, pick: Pick): unknown {
  if (field.type === 'link') return randomLink(plan, field.to, pick)
  if (field.type === 'links') return some(idsOf(plan, field.to), pick)
  if (field.type !== 'list') return value
  return (value as readonly Values[]).map((item) => relinkedFields(item, field.item, plan, pick))
}

const relinkedFields = (values: Values, fields: Fields, plan: Plan, pick: Pick): Values => ({
  ...values,
  ...Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, relinked(values[name], field, plan, pick)]),
  ),
})

const limits = ({ min = 0, max = 1 }: { readonly min?: number; readonly max?: number }): readonly number[] => [
  min - 1,
  min,
  Math.floor((min + max) / 2),
  max,
  max + 1,
]

function oddValue(field: Field, plan: Plan, pick: Pick): unknown {
  switch (field.type) {
    case 'text':
    case 'prose':
    case 'json':
      return pick([...TEXTS, ...MORE_TEXTS])
    case 'texts':
      return some([...TEXTS, ...MORE_TEXTS], (values) => pick([...values, ...values, false] as typeof values))
    case 'flag':
      return pick([true, false])
    case 'number':
      return pick([...limits(field), ...NUMBERS])
    case 'cidr':
      return pick(CIDRS)
    case 'cidrs':
      return some(CIDRS, (values) => pick([...values, ...values, false] as typeof values))
    case 'choice':
      return pick(field.options.map(({ value }) => value))
    case 'choices':
      return some(
        field.options.map(({ value }) => value),
        pick,
      )
    case 'tags':
      return pick(TAGS)
    case 'link':
    case 'links':
      return relinked(null, field, plan, pick)
    case 'list': {
      const count = field.fixedLength ?? pick([0, 1, 2, 3])
      return Array.from({ length: count }, () => oddFields(field.item, plan, pick))
    }
  }
}

const oddFields = (fields: Fields, plan: Plan, pick: Pick): Values =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, oddValue(field, plan, pick)]))

/** What the cases of the kind have there, what people mistype, or what lies at a limit; links lead into the plan. */
function randomValue(kind: string, name: string, field: Field, plan: Plan, pick: Pick): unknown {
  const known = (recordsSeen.get(kind) ?? []).map((each) => each[name]).filter((value) => value !== field.default)
  const isKnown = known.length > 0 && pick([true, true, true, false])
  return isKnown ? relinked(pick(known), field, plan, pick) : oddValue(field, plan, pick)
}

const fieldsOf = ({ kind }: Resource): readonly (readonly [string, Field])[] =>
  Object.entries(kindNamed(kind)?.record.fields ?? {})

/** What a case of the kind says of everything but its place in the plan: values that go together. */
function asInCase(resource: Resource, plan: Plan, pick: Pick): Values {
  const like = pick(recordsSeen.get(resource.kind) ?? [resource])
  const free = fieldsOf(resource).filter(
    ([name, field]) =>
      field.type !== 'link' && field.type !== 'links' && (field.type !== 'cidr' || resource[name] === ''),
  )
  return Object.fromEntries(
    free.map(([name, field]): readonly [string, unknown] => [name, relinked(like[name], field, plan, pick)]),
  )
}

function scattered(resource: Resource, plan: Plan, pick: Pick): Values {
  const rarity = pick([2, 3, 5])
  const others = fieldsOf(resource).filter(() => pick(Array.from({ length: rarity }, (_, i) => i)) === 0)
  return Object.fromEntries(
    others.map(([name, field]): readonly [string, unknown] => [
      name,
      randomValue(resource.kind, name, field, plan, pick),
    ]),
  )
}

/** Other values for some of the record’s fields. */
export const otherValues = (resource: Resource, plan: Plan, pick: Pick): Values =>
  pick([asInCase, scattered, scattered])(resource, plan, pick)
