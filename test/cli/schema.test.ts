import { expect, test } from 'vitest'
import { z } from 'zod'
import { kinds } from '../../shared/kinds/index.ts'
import type { Fields } from '../../shared/plan/field.ts'
import { templates } from '../../templates/index.ts'
import { inFolder } from './gatewright.ts'

type Json = Record<string, unknown>

const { gatewright } = inFolder()
const { status, stdout } = gatewright(['schema'])
const schema = JSON.parse(stdout) as Json & { $defs: Record<string, Json> }

/** zod reads JSON Schema, but not if and then: resources are checked against their kind one by one. */
const reads = (part: Json, value: unknown): boolean => z.fromJSONSchema(part).safeParse(value).success

const planOf = (text: string): Json & { resources: Record<string, Json & { kind: string }> } =>
  JSON.parse(text) as Json & { resources: Record<string, Json & { kind: string }> }

const { properties, $defs, ...envelope } = schema
const { resources: _, ...fields } = properties as Json
const withoutResources = { ...envelope, properties: fields }

const propertiesOf = (part: Json | undefined): Record<string, Json> => part?.['properties'] as Record<string, Json>

/** Each field's label, help and default, in the rows of lists too. */
function expectWords(part: Json | undefined, fields: Fields, where: string): void {
  for (const [name, field] of Object.entries(fields)) {
    const described = propertiesOf(part)[name]
    const { label: title, help: description, default: value } = field
    const words = { title, default: value, ...(description !== undefined && { description }) }
    expect(described, `${where}.${name}`).toMatchObject(words)
    if (field.type === 'list') expectWords(described?.['items'] as Json, field.item, `${where}.${name}`)
  }
}

test('it is a JSON Schema of draft 2020-12 with a name of its own', () => {
  expect(status).toBe(0)
  expect(schema).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://gatewright.example/schemas/plan-1.json',
  })
})

test('every kind is in it, every field with its words', () => {
  expect(Object.keys($defs).sort()).toEqual(kinds.map(({ record }) => record.name).sort())
  for (const { record } of kinds) expectWords($defs[record.name], record.fields, record.name)
})

test.each([
  ['a text of several lines', 'note', 'text', { type: 'string' }],
  ['a JSON document', 'vpc_endpoint', 'policy', { type: 'string', contentMediaType: 'application/json' }],
  ['several texts', 'site', 'dnsServers', { type: 'array', items: { type: 'string' } }],
])('%s says what it may hold', (_name, kind, field, shape) => {
  expect(propertiesOf($defs[kind])[field]).toMatchObject(shape)
})

test.each(templates)('template $name satisfies it', ({ plan }) => {
  const { resources, ...rest } = planOf(plan)
  expect(reads(withoutResources, rest)).toBe(true)
  for (const resource of Object.values(resources)) expect(reads($defs[resource.kind] ?? {}, resource)).toBe(true)
})

test('every kind’s defaults satisfy it', () => {
  for (const { record } of kinds) {
    const defaults = Object.fromEntries(Object.entries(record.fields).map(([name, field]) => [name, field.default]))
    expect(reads($defs[record.name] ?? {}, { kind: record.name, name: '', ...defaults }), record.name).toBe(true)
  }
})

test.each([
  ['a number for a text', 'vpc', { kind: 'vpc', cidrBlock: 10 }],
  ['another kind', 'vpc', { kind: 'subnet' }],
  ['no kind', 'vpc', { name: 'main' }],
  ['one tunnel', 'vpn_connection', { kind: 'vpn_connection', tunnels: [{}] }],
  ['a wrong value in a tunnel', 'vpn_connection', { kind: 'vpn_connection', tunnels: [{}, { insideCidr: 7 }] }],
])('%s does not', (_name, kind, value) => {
  expect(reads($defs[kind] ?? {}, value)).toBe(false)
})

test('neither does a plan without its version', () => {
  expect(reads(withoutResources, { format: 'gatewright-plan' })).toBe(false)
})
