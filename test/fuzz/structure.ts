import fc from 'fast-check'
import { hostileTexts } from './hostile-texts.ts'

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** One wrong thing in a file that is JSON. */
type Fault = (file: Json) => Json

const isObject = (value: Json): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** How many values there are, those inside of others too. */
function count(value: Json): number {
  if (typeof value !== 'object' || value === null) return 1
  return Object.values(value).reduce<number>((sum, each) => sum + count(each), 1)
}

/** The file with another value in place of the one that is the `at`-th when all are counted. */
function replacedAt(value: Json, at: number, other: (was: Json) => Json): Json {
  if (at === 0) return other(value)
  let left = at - 1
  const child = (each: Json): Json => {
    const size = count(each)
    const isHere = left >= 0 && left < size
    const result = isHere ? replacedAt(each, left, other) : each
    left -= size
    return result
  }
  if (Array.isArray(value)) return value.map(child)
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, child(each)]))
}

const part = fc.nat({ max: 99_999 })
const somewhere = (file: Json, place: number, other: (was: Json) => Json): Json =>
  replacedAt(file, place % count(file), other)

const names = ['constructor', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__', 'prototype', 'length', '']

const idsOf = (file: Json): readonly string[] =>
  isObject(file) && isObject(file['resources'] ?? null) ? Object.keys(file['resources'] as object) : []

const wrong = fc.oneof(
  fc.constantFrom<Json>(null, true, false, 0, -1, 0.5, 1e308, -1e308, 2 ** 53, '', [], {}, [[]], [null], { a: {} }),
  fc.constantFrom<Json>(...names, ...hostileTexts),
)

const replaced = fc.tuple(part, wrong).map(
  ([at, value]): Fault =>
    (file) =>
      somewhere(file, at, () => value),
)

const wrapped = part.map(
  (at): Fault =>
    (file) =>
      somewhere(file, at, (was) => [was]),
)

/** A text somewhere becomes a hostile one; nothing else is wrong with the plan. */
const renamed = fc.tuple(part, fc.constantFrom(...hostileTexts)).map(
  ([at, text]): Fault =>
    (file) =>
      somewhere(file, at, (was) => (typeof was === 'string' ? text : was)),
)

/** References to itself, to others of any kind, in circles, and to nothing. */
const relinked = fc.tuple(part, part).map(([at, to]): Fault => (file) => {
  const ids = [...idsOf(file), 'nowhere', 'constructor', 'region']
  const isReference = (was: Json): boolean => typeof was === 'string' && ids.includes(was)
  return somewhere(file, at, (was) => (isReference(was) || was === null ? (ids[to % ids.length] ?? null) : was))
})

/** Every reference leads to the next resource in the file: circles through all kinds. */
const circular: Fault = (file) => {
  const ids = idsOf(file)
  const turned = (value: Json): Json => {
    if (typeof value === 'string') return ids[(ids.indexOf(value) + 1) % ids.length] ?? value
    if (Array.isArray(value)) return value.map(turned)
    return isObject(value)
      ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, each && turned(each)]))
      : value
  }
  const isIds = (value: Json): Json => (typeof value === 'string' && !ids.includes(value) ? value : turned(value))
  const deep = (value: Json): Json => {
    if (Array.isArray(value)) return value.map(deep)
    if (!isObject(value)) return isIds(value)
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, key === 'kind' ? each : deep(each)]))
  }
  return deep(file)
}

const rekeyed = fc.tuple(part, fc.constantFrom(...names)).map(
  ([at, name]): Fault =>
    (file) =>
      somewhere(file, at, (was) => {
        if (!isObject(was)) return was
        const [[, first] = ['', null], ...others] = Object.entries(was)
        return Object.fromEntries([...others, [name, first]])
      }),
)

const emptied = part.map(
  (at): Fault =>
    (file) =>
      somewhere(file, at, (was) => (isObject(was) ? Object.fromEntries(Object.entries(was).slice(1)) : was)),
)

const fault = fc.oneof(
  replaced,
  wrapped,
  { arbitrary: renamed, weight: 3 },
  { arbitrary: relinked, weight: 2 },
  fc.constant(circular),
  rekeyed,
  emptied,
)

const parsed = (text: string): Json => JSON.parse(text) as Json

/** Plans as JSON, with one to six things wrong. */
export const misshapen = (files: readonly string[]): fc.Arbitrary<Buffer> =>
  fc
    .tuple(fc.constantFrom(...files), fc.array(fault, { minLength: 1, maxLength: 6 }))
    .map(([file, faults]) =>
      Buffer.from(JSON.stringify(faults.reduce<Json>((value, each) => each(value), parsed(file)))),
    )
