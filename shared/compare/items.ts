import type { Field, Fields } from '../plan/field.ts'
import { isSame, type Values } from './values.ts'

export interface Item {
  readonly values: Values
  readonly index: number
}

/** An item as it was and as it is; without `before` it is new, without `after` it is gone. */
export interface Pair {
  readonly before?: Item | undefined
  readonly after?: Item | undefined
}

type List = Extract<Field, { readonly type: 'list' }>
type Likeness = (before: Item, after: Item) => number

const isUnset = (field: Field, value: unknown): boolean => isSame(field.default, value)

/** How many fields are set and equal, and how many are not equal. */
function agreement(fields: Fields, a: Values, b: Values): { readonly equal: number; readonly unequal: number } {
  const names = Object.keys(fields)
  const unequal = names.filter((name) => !isSame(a[name], b[name]))
  const equal = Object.entries(fields).filter(([name, field]) => !unequal.includes(name) && !isUnset(field, a[name]))
  return { equal: equal.length, unequal: unequal.length }
}

const MOST_UNEQUAL = 2

/** Ways to know an item again, the surest first. An item that is not alike scores 0. */
function likenesses({ item: fields, key = [] }: List): readonly Likeness[] {
  const keyOf = ({ values }: Item): string => JSON.stringify(key.map((name) => values[name]))
  return [
    (a, b) => (isSame(a.values, b.values) ? 1 : 0),
    (a, b) => (key.length > 0 && keyOf(a) === keyOf(b) ? 1 : 0),
    (a, b) => {
      const { equal, unequal } = agreement(fields, a.values, b.values)
      return unequal > MOST_UNEQUAL ? 0 : equal
    },
  ]
}

function best(items: ReadonlySet<Item>, score: (item: Item) => number): Item | undefined {
  const ranked = [...items].map((item) => ({ item, score: score(item) })).filter(({ score }) => score > 0)
  return ranked.sort((a, b) => b.score - a.score)[0]?.item
}

const itemsOf = (list: unknown): readonly Item[] =>
  (list as readonly Values[]).map((values, index) => ({ values, index }))

/** The items of two lists, each with itself: by index in a list of fixed length, else by what they hold. */
export function pairsOf(field: List, before: unknown, after: unknown): readonly Pair[] {
  const [old, now] = [itemsOf(before), itemsOf(after)]
  if (field.fixedLength !== undefined) return now.map((item) => ({ before: old[item.index], after: item }))
  const rest = new Set(old)
  const known = new Map<Item, Item>()
  for (const likeness of likenesses(field))
    for (const item of now) {
      const found = known.has(item) ? undefined : best(rest, (candidate) => likeness(candidate, item))
      if (found === undefined) continue
      known.set(item, found)
      rest.delete(found)
    }
  const kept = now.map((item) => ({ before: known.get(item), after: item }))
  return [...kept, ...[...rest].map((item) => ({ before: item }))]
}
