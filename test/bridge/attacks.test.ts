import { expect, test } from 'vitest'
import { z } from 'zod'
import { CALL_NAMES } from '../../shared/bridge/names.ts'
import { requests } from '../../shared/bridge/requests.ts'

interface Shape {
  readonly type?: string
  readonly properties?: Readonly<Record<string, Shape>>
  readonly additionalProperties?: unknown
  readonly items?: Shape
  readonly maxItems?: number
  readonly maxLength?: number
  readonly format?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly anyOf?: readonly Shape[]
  readonly oneOf?: readonly Shape[]
}

/** Where a request may be anything, have further fields, or be of any size. */
function loose(shape: Shape, at: string): readonly string[] {
  const ways = shape.anyOf ?? shape.oneOf
  if (ways !== undefined) return ways.flatMap((way, i) => loose(way, `${at}(${String(i)})`))
  if (shape.enum !== undefined || shape.const !== undefined) return []
  switch (shape.type) {
    case 'object':
      return [
        ...(shape.additionalProperties === false ? [] : [`${at}: further fields`]),
        ...Object.entries(shape.properties ?? {}).flatMap(([name, each]) => loose(each, `${at}.${name}`)),
      ]
    case 'array':
      return [...(shape.maxItems === undefined ? [`${at}: any number`] : []), ...loose(shape.items ?? {}, `${at}[]`)]
    case 'string':
      return shape.maxLength === undefined && shape.format !== 'uuid' ? [`${at}: any length`] : []
    case 'number':
    case 'boolean':
    case 'null':
      return []
    default:
      return [`${at}: anything`]
  }
}

const takesNothing = (schema: z.ZodType): boolean => schema.safeParse(undefined).success

test.each(CALL_NAMES)('%s is described to the last field, each of limited size', (name) => {
  const schema: z.ZodType = requests[name]
  if (takesNothing(schema)) return
  expect(loose(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape, name)).toEqual([])
})

/** What structured cloning lets through. */
const hostile: readonly (readonly [string, unknown])[] = [
  ['null', null],
  ['a number', 7],
  ['a text', '/etc/passwd'],
  ['a list', ['/etc/passwd']],
  ['a long text', 'x'.repeat(1_000_000)],
  ['bytes', new Uint8Array(8)],
  ['a prototype of its own', JSON.parse('{"__proto__":{"path":"/etc/passwd","close":true}}')],
  ['another constructor', { constructor: { prototype: {} } }],
  ['fields that nobody asked for', { path: '/etc/passwd', shell: 'rm', id: 1, text: {}, name: [] }],
]

test.each(CALL_NAMES)('%s refuses what is none of its requests', (name) => {
  for (const [what, request] of hostile) expect(requests[name].safeParse(request).success, what).toBe(false)
  expect(({} as Record<string, unknown>)['path']).toBeUndefined()
})
