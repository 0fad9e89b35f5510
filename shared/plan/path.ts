import type { Resource } from './plan.ts'

/** The way to a value inside a record: `['tunnels', 0, 'insideCidr']`. */
export type Path = readonly (string | number)[]

type Values = Readonly<Record<string, unknown>>

/** As findings write it: `tunnels[0].insideCidr`. */
export const pathText = (path: Path): string =>
  path.map((part, i) => (typeof part === 'number' ? `[${String(part)}]` : i === 0 ? part : `.${part}`)).join('')

function replaced(at: unknown, path: Path, value: unknown): unknown {
  const [key, ...rest] = path
  if (key === undefined) return value
  if (Array.isArray(at)) return at.map((item: unknown, i) => (i === key ? replaced(item, rest, value) : item))
  const values = at as Values
  return { ...values, [key]: replaced(values[key], rest, value) }
}

/** The record with another value at the end of the path. */
export const replacedAt = (resource: Resource, path: Path, value: unknown): Resource =>
  replaced(resource, path, value) as Resource
