import { kinds } from '../../shared/kinds/index.ts'
import { prefixText } from '../../shared/net/prefix.ts'
import type { Field, Fields } from '../../shared/plan/field.ts'
import { blank } from '../../shared/plan/kind.ts'
import type { Plan, Resource } from '../../shared/plan/plan.ts'
import { planOf } from '../check/made.ts'

type Values = Readonly<Record<string, unknown>>

const prefixes = new Map(kinds.map(({ record }) => [record.name, record.prefix]))

const idOf = (kinds: readonly string[], index: number): string =>
  `${prefixes.get(kinds[index % kinds.length] ?? '') ?? ''}-${String(index)}`

const TEN = 10 * 2 ** 24

const block = (index: number): string => prefixText({ family: 4, base: TEN + index * 16, length: 28 })

/** How many records there are of each kind, and how many items in each list. */
interface Size {
  readonly records: number
  readonly items: number
}

function filled(field: Field, index: number, { records, items }: Size): unknown {
  const many = Array.from({ length: items }, (_, i) => index * items + i)
  switch (field.type) {
    case 'cidr':
      return block(index)
    case 'cidrs':
      return many.map(block)
    case 'link':
      return idOf(field.to, field.role === 'peer' ? index % records : 0)
    case 'links':
      return many.map((i) => idOf(field.to, i % records))
    case 'list':
      return (field.fixedLength === undefined ? many : [0, 1]).map((i) =>
        filledFields(field.item, i, { records, items }),
      )
    default:
      return field.default
  }
}

const filledFields = (fields: Fields, index: number, size: Size): Values =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, filled(field, index, size)]))

/** Of every kind many records, all in the first container of its kind, every list and every block filled. */
export function crowded(size: Size): Plan {
  const resources = kinds.flatMap(({ record }) =>
    Array.from({ length: size.records }, (_, i): Resource => {
      const id = idOf([record.name], i)
      return { ...blank(record, id, id), ...filledFields(record.fields, i, size) }
    }),
  )
  return planOf(resources)
}
