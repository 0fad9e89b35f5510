import fc from 'fast-check'
import { kinds } from '../../shared/kinds/index.ts'
import type { Field, Fields } from '../../shared/plan/field.ts'
import { REGION_ID, type Id, type Place, type Plan, type Resource } from '../../shared/plan/plan.ts'
import { titleBlockFields, type TitleBlock } from '../../shared/plan/title-block.ts'

const id = fc.stringMatching(/^[a-z][a-z0-9_-]{0,12}$/).filter((value) => value !== REGION_ID)
const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('', 'vpc', '10.0.0.0/16', '"', '\\', '${x}'))
const words = fc.dictionary(text.filter(isName), text, { maxKeys: 3 })

/** The file refuses this one name, as JavaScript would lose it. */
function isName(value: string): boolean {
  return value !== '__proto__'
}

function valueOf(field: Field): fc.Arbitrary<unknown> {
  switch (field.type) {
    case 'text':
    case 'prose':
    case 'json':
    case 'cidr':
      return text
    case 'flag':
      return fc.boolean()
    case 'number':
      return fc.option(fc.integer())
    case 'cidrs':
    case 'texts':
    case 'links':
      return fc.array(text, { maxLength: 3 })
    case 'choice':
      return fc.constantFrom(...field.options.map((option) => option.value))
    case 'choices':
      return fc.subarray(field.options.map((option) => option.value))
    case 'link':
      return fc.option(id)
    case 'tags':
      return words
    case 'list': {
      const [minLength, maxLength] = field.fixedLength === undefined ? [0, 2] : [field.fixedLength, field.fixedLength]
      return fc.array(valuesOf(field.item), { minLength, maxLength })
    }
  }
}

const valuesOf = (fields: Fields): fc.Arbitrary<Record<string, unknown>> =>
  fc.record(Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, valueOf(field)])))

const known: fc.Arbitrary<Resource>[] = kinds.map(({ record }) =>
  fc
    .record({ id, name: text, values: valuesOf(record.fields) })
    .map(({ id: key, name, values }) => ({ id: key, kind: record.name, name, ...values })),
)

const foreign: fc.Arbitrary<Resource> = fc
  .record({ id, name: text, level: fc.integer(), constructor: text, nested: fc.record({ values: fc.array(text) }) })
  .map((values) => ({ ...values, kind: 'made_up' }))

const coordinate = fc.integer({ min: -1_000_000, max: 1_000_000 })
const size = fc.integer({ min: 1, max: 1_000_000 })

const place: fc.Arbitrary<Place> = fc.oneof(
  fc.record({ x: coordinate, y: coordinate }),
  fc.record({ x: coordinate, y: coordinate, width: size, height: size }),
)

/** Any plan that the app could hold: every kind, every field, unknown ones too. */
export const anyPlan: fc.Arbitrary<Plan> = fc.record({
  name: text,
  region: fc.constantFrom('eu-west-1', 'us-east-1'),
  tags: words,
  titleBlock: valuesOf(titleBlockFields).map((values) => values as TitleBlock),
  waivers: fc.dictionary(id, words, { maxKeys: 2 }),
  resources: fc.array(fc.oneof(...known, foreign), { maxLength: 8 }).map(byId),
  places: fc.dictionary(id, place, { maxKeys: 4 }).map((places) => new Map(Object.entries(places))),
  unknown: fc.constantFrom({}, { someday: [1, { a: null }] }),
})

function byId(resources: readonly Resource[]): ReadonlyMap<Id, Resource> {
  return new Map(resources.map((resource) => [resource.id, resource]))
}
