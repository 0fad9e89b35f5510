import { z } from '../base/zod.ts'
import { kinds } from '../kinds/index.ts'
import type { Field, Fields } from '../plan/field.ts'
import { ID_PATTERN } from '../plan/plan.ts'
import { envelope, FORMAT } from './plan-file.ts'
import { VERSION } from './migrations/index.ts'

type Json = Readonly<Record<string, unknown>>

/** What a field may hold in a file, with the words of its form. */
function fieldSchema(field: Field): Json {
  const { $schema: _, ...shape } = z.toJSONSchema(field.schema, { io: 'input', unrepresentable: 'any' })
  return {
    title: field.label,
    ...(field.help === undefined ? {} : { description: field.help }),
    ...shape,
    ...(field.type === 'list' ? { items: objectSchema(field.item) } : {}),
    ...(field.type === 'json' ? { contentMediaType: 'application/json' } : {}),
    ...(field.type === 'choices' ? { items: { enum: field.options.map((option) => option.value) } } : {}),
    default: field.default,
  }
}

const objectSchema = (fields: Fields): Json => ({
  type: 'object',
  properties: Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, fieldSchema(field)])),
})

const kindSchema = ({ record, description }: (typeof kinds)[number]): Json => ({
  title: record.title,
  description,
  type: 'object',
  required: ['kind'],
  properties: {
    kind: { const: record.name },
    name: { type: 'string', title: 'Name' },
    ...(objectSchema(record.fields)['properties'] as Json),
  },
})

/** Kinds and fields that this version does not know are kept, and so they are allowed. */
const resourceSchema = (): Json => ({
  type: 'object',
  required: ['kind'],
  properties: { kind: { type: 'string' }, name: { type: 'string' } },
  allOf: kinds.map(({ record }) => ({
    if: { properties: { kind: { const: record.name } } },
    then: { $ref: `#/$defs/${record.name}` },
  })),
})

/** JSON Schema, draft 2020-12, of a plan file. */
export function planSchema(): Json {
  const { $schema, properties, ...rest } = z.toJSONSchema(envelope, { io: 'input', target: 'draft-2020-12' })
  return {
    $schema,
    $id: `https://gatewright.example/schemas/plan-${String(VERSION)}.json`,
    title: 'Gatewright plan',
    ...rest,
    required: ['format', 'version'],
    properties: {
      format: { const: FORMAT },
      version: { const: VERSION },
      ...properties,
      resources: {
        type: 'object',
        propertyNames: { pattern: ID_PATTERN.source },
        additionalProperties: resourceSchema(),
      },
    },
    $defs: Object.fromEntries(kinds.map((kind) => [kind.record.name, kindSchema(kind)])),
  }
}
