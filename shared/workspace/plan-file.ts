import { z } from '../base/zod.ts'
import { byText } from '../base/order.ts'
import { fail, ok, type Failure, type Result } from '../base/result.ts'
import { finished, portion, type Steps } from '../base/steps.ts'
import { kinds } from '../kinds/index.ts'
import { objectSchema, type Field, type Fields } from '../plan/field.ts'
import { emptyPlan, ID_PATTERN, REGION_ID, type Place, type Plan, type Resource } from '../plan/plan.ts'
import type { Path } from '../plan/path.ts'
import { withoutSecrets } from '../plan/secrets.ts'
import { titleBlockFields, type TitleBlock } from '../plan/title-block.ts'
import { readJsonInSteps } from './json.ts'
import { migrate, VERSION } from './migrations/index.ts'
import { shapeFault } from './shape-fault.ts'

export const FORMAT = 'gatewright-plan'

const fieldsOf = new Map<string, Fields>(kinds.map((kind) => [kind.record.name, kind.record.fields]))
const schemaOf = new Map(
  [...fieldsOf].map(([name, fields]) => [name, objectSchema(fields).extend({ kind: z.string(), name: z.string() })]),
)

/** Canvas units: some 260 m. Lines are routed over every part of the way. */
const FARTHEST = 1_000_000

const measure = z.number().max(FARTHEST, `at most ${String(FARTHEST)} units from the middle of the drawing`)

const coordinate = measure.min(-FARTHEST, `at most ${String(FARTHEST)} units from the middle of the drawing`)

const place = z.strictObject({
  x: coordinate,
  y: coordinate,
  width: measure.positive().optional(),
  height: measure.positive().optional(),
})

const plain = z.looseObject({ kind: z.string(), name: z.string().default('') })

export const envelope = z.looseObject({
  name: z.string().default(emptyPlan.name),
  region: z.string().default(emptyPlan.region),
  tags: z.record(z.string(), z.string()).default({}),
  titleBlock: (objectSchema(titleBlockFields) as unknown as z.ZodType<TitleBlock>).default(emptyPlan.titleBlock),
  waivers: z.record(z.string(), z.record(z.string(), z.string())).default({}),
  resources: z.record(z.string(), z.unknown()).default({}),
  places: z.record(z.string(), place).default({}),
})

/** What could be read of a file, and what in it this version does not know (kept, not dropped). */
export interface ReadPlan {
  readonly plan: Plan
  readonly notices: readonly Failure[]
}

const failuresOf = (error: z.ZodError, file: string, base: readonly string[]): readonly Failure[] =>
  error.issues.map((issue) => ({
    code: 'plan-shape',
    message: issue.message,
    file,
    place: pathText([...base, ...issue.path]),
  }))

const pathText = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${String(part)}]`
    return text === '' ? String(part) : `${text}.${String(part)}`
  }, '')

function readResource(id: string, value: unknown, file: string): Result<Resource> {
  if (!ID_PATTERN.test(id) || id === REGION_ID)
    return fail({
      code: 'plan-id',
      message: `“${id}” can’t be an id: use lower case letters, digits, - and _, beginning with a letter${id === REGION_ID ? `; “${REGION_ID}” is kept for the Region’s frame` : ''}`,
      file,
      place: 'resources',
    })
  const kind = plain.safeParse(value, { error: shapeFault })
  if (!kind.success) return { ok: false, failures: failuresOf(kind.error, file, ['resources', id]) }
  if ('id' in kind.data)
    return fail({
      code: 'plan-id',
      message: 'the id is what the resource is called in “resources”; take this one out',
      file,
      place: pathText(['resources', id, 'id']),
    })
  const schema = schemaOf.get(kind.data.kind)
  if (schema === undefined) return ok({ ...kind.data, id })
  const record = schema.safeParse(kind.data, { error: shapeFault })
  if (!record.success) return { ok: false, failures: failuresOf(record.error, file, ['resources', id]) }
  return ok({ ...record.data, id } as Resource)
}

const unknownFields = (values: object, fields: Fields): readonly string[] =>
  Object.keys(values).filter((key) => !['id', 'kind', 'name'].includes(key) && !Object.hasOwn(fields, key))

const unknownField = (file: string, place: string): Failure => ({
  code: 'plan-unknown-field',
  message: 'this version does not know this field; it is kept as it is',
  file,
  place,
})

function noticesOf({ titleBlock, resources }: Plan, file: string): readonly Failure[] {
  const notices = unknownFields(titleBlock, titleBlockFields).map((field) => unknownField(file, `titleBlock.${field}`))
  for (const resource of resources.values()) {
    const place = `resources.${resource.id}`
    const fields = fieldsOf.get(resource.kind)
    if (fields !== undefined)
      notices.push(...unknownFields(resource, fields).map((field) => unknownField(file, `${place}.${field}`)))
    else
      notices.push({
        code: 'plan-unknown-kind',
        message: `this version does not know the kind “${resource.kind}”; it is kept as it is`,
        file,
        place,
      })
  }
  return notices
}

const KNOWN = new Set(['format', 'version', ...Object.keys(envelope.shape)])

/** More than anyone reads, and few enough to be told at once. */
const MOST_FAILURES = 1_000

const moreWrong = (file: string): Failure => ({
  code: 'plan-more',
  message: 'there is more wrong with the resources than is told here',
  file,
  place: 'resources',
})

function* readEnvelope(value: unknown, file: string): Steps<Result<ReadPlan>> {
  const parsed = envelope.safeParse(value, { error: shapeFault })
  if (!parsed.success) return { ok: false, failures: failuresOf(parsed.error, file, []) }
  const data = parsed.data
  const resources = new Map<string, Resource>()
  const failures: Failure[] = []
  const written = Object.entries(data.resources)
  for (const [i, [id, each]] of written.entries()) {
    yield i / written.length
    const resource = readResource(id, each, file)
    if (resource.ok) resources.set(id, resource.value)
    else for (const failure of resource.failures) failures.push(failure)
    if (failures.length >= MOST_FAILURES) return { ok: false, failures: [...failures, moreWrong(file)] }
  }
  if (failures.length > 0) return { ok: false, failures }
  const unknown = Object.fromEntries(Object.entries(data).filter(([key]) => !KNOWN.has(key)))
  const { name, region, tags, titleBlock, waivers } = data
  const places = new Map(Object.entries(data.places) as [string, Place][])
  const plan = { name, region, tags, titleBlock, waivers, resources, places, unknown }
  return ok({ plan, notices: noticesOf(plan, file) })
}

const keyNotice = (path: Path, file: string): Failure => ({
  code: 'plan-key',
  message:
    'a key stands here and is left out: no plan holds one; use the variables of the exported Terraform or AWS Secrets Manager, and change the key if others may have read it',
  file,
  place: pathText(path),
})

const header = z.looseObject({ format: z.literal(FORMAT), version: z.number().int().positive() })

/** The value without keys, resource by resource. */
function* cleaned(value: Readonly<Record<string, unknown>>): Steps<ReturnType<typeof withoutSecrets<unknown>>> {
  const { resources, ...others } = value
  if (typeof resources !== 'object' || resources === null || Array.isArray(resources)) return withoutSecrets(value)
  const rest = withoutSecrets(others)
  const paths = [...rest.paths]
  const entries: [string, unknown][] = []
  const written = Object.entries(resources as Readonly<Record<string, unknown>>)
  for (const [i, [id, each]] of written.entries()) {
    yield i / written.length
    const one = withoutSecrets({ [id]: each })
    entries.push(...Object.entries(one.value))
    for (const path of one.paths) paths.push(['resources', ...path])
  }
  return { value: { ...rest.value, resources: Object.fromEntries(entries) }, paths }
}

/** As `readPlan`. */
export function* readPlanInSteps(text: string, file: string): Steps<Result<ReadPlan>> {
  const json = yield* portion(readJsonInSteps(text, file), 0, 0.4)
  if (!json.ok) return json
  const head = header.safeParse(json.value)
  if (!head.success)
    return fail({
      code: 'plan-format',
      message: `this is not a Gatewright plan: a plan begins with "format": "${FORMAT}" and its "version"`,
      file,
    })
  if (head.data.version > VERSION)
    return fail({
      code: 'plan-newer',
      message: `this plan was written by a newer Gatewright (format version ${String(head.data.version)}, this one reads up to ${String(VERSION)}); update Gatewright to open it`,
      file,
      place: 'version',
    })
  const { value, paths } = yield* portion(cleaned(migrate(head.data, head.data.version)), 0.4, 0.6)
  const read = yield* portion(readEnvelope(value, file), 0.6, 1)
  if (!read.ok || paths.length === 0) return read
  return ok({ ...read.value, notices: [...paths.map((path) => keyNotice(path, file)), ...read.value.notices] })
}

/**
 * Reads a plan file's text. What is wrong is told at once, each with its place; nothing is thrown.
 * @param file  its name, for the messages
 */
export const readPlan = (text: string, file: string): Result<ReadPlan> => finished(readPlanInSteps(text, file))

const isEmpty = (value: object): boolean => Object.keys(value).length === 0

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** Known fields in their kind's order without those at their default, then unknown ones by name. */
function written(values: Readonly<Record<string, unknown>>, fields: Fields): Record<string, unknown> {
  const result: Record<string, unknown> = {}
  for (const [name, field] of Object.entries(fields)) {
    const value = values[name]
    if (value !== undefined && !same(value, field.default)) result[name] = writtenValue(value, field)
  }
  for (const name of Object.keys(values).sort(byText)) if (!Object.hasOwn(fields, name)) result[name] = values[name]
  return result
}

function writtenValue(value: unknown, field: Field): unknown {
  if (field.type === 'list')
    return (value as readonly Readonly<Record<string, unknown>>[]).map((item) => written(item, field.item))
  if (field.type === 'tags') return sorted(Object.entries(value as Readonly<Record<string, string>>))
  return value
}

const sorted = <V>(entries: Iterable<readonly [string, V]>): Record<string, V> =>
  Object.fromEntries([...entries].sort(([a], [b]) => byText(a, b)))

function writtenResource({ id: _, kind, name, ...values }: Resource): Record<string, unknown> {
  return { kind, name, ...written(values, fieldsOf.get(kind) ?? {}) }
}

/** The plan as the file's text: the same plan always gives the same bytes. */
export function writePlan(plan: Plan): string {
  const { name, region, tags, titleBlock, waivers, unknown } = plan
  const resources = [...plan.resources].map(([id, resource]) => [id, writtenResource(resource)] as const)
  const places = [...plan.places].map(([id, { x, y, width, height }]) => [id, { x, y, width, height }] as const)
  const value = {
    format: FORMAT,
    version: VERSION,
    name,
    region,
    ...(isEmpty(tags) ? {} : { tags: sorted(Object.entries(tags)) }),
    ...(same(titleBlock, emptyPlan.titleBlock) ? {} : { titleBlock: written(titleBlock, titleBlockFields) }),
    ...(isEmpty(waivers)
      ? {}
      : { waivers: sorted(Object.entries(waivers).map(([id, rules]) => [id, sorted(Object.entries(rules))])) }),
    resources: sorted(resources),
    ...(places.length === 0 ? {} : { places: sorted(places) }),
    ...sorted(Object.entries(unknown)),
  }
  return `${JSON.stringify(value, null, 2)}\n`
}
