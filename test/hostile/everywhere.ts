import { createChecker } from '../../shared/check/check.ts'
import { estateOf } from '../../shared/estate/estate.ts'
import type { Field, Fields } from '../../shared/plan/field.ts'
import { titleBlockFields, type TitleBlock } from '../../shared/plan/title-block.ts'
import type { Id, Plan, Resource } from '../../shared/plan/plan.ts'
import { kindNamed } from '../../shared/kinds/by-name.ts'
import { casePlans } from '../terraform/plans.ts'

type Values = Readonly<Record<string, unknown>>

/** What is written in place of a text that stands somewhere. */
export type Writer = (before: string) => string

/** Every case of every kind, side by side in one plan; links stay inside their case. */
export async function everyKind(): Promise<Plan> {
  const plans = await casePlans()
  const [first] = plans
  if (first === undefined) throw new Error('no kind has a case')
  const resources = plans.flatMap(({ name, plan }) =>
    [...plan.resources.values()].map((each) => renamed(each, (id) => `${name}-${id}`)),
  )
  const row = { revision: 'A', date: '2026-11-22', author: 'Ada', note: 'First' }
  const words = { company: 'Example', project: 'Offices', title: 'Network', author: 'Ada', checker: 'Grace' }
  const titleBlock = { ...words, revision: 'A', date: '2026-11-22', revisions: [row] }
  return { ...first.plan, titleBlock, resources: new Map(resources.map((each) => [each.id, each])) }
}

const fieldsOf = ({ kind }: Resource): Fields => kindNamed(kind)?.record.fields ?? {}

const changedFields = (values: Values, fields: Fields, change: (value: unknown, field: Field) => unknown): Values => ({
  ...values,
  ...Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, change(values[name], field)])),
})

function renamed(resource: Resource, rename: (id: string) => string): Resource {
  const change = (value: unknown, field: Field): unknown => {
    if (field.type === 'link') return value === null ? null : rename(value as string)
    if (field.type === 'links') return (value as readonly string[]).map(rename)
    if (field.type === 'list')
      return (value as readonly Values[]).map((item) => changedFields(item, field.item, change))
    return value
  }
  return { ...resource, ...changedFields(resource, fieldsOf(resource), change), id: rename(resource.id) }
}

/** The plan with every name, tag and text written anew, whatever the field means; what is unset stays so. */
export function rewritten(plan: Plan, write: Writer): Plan {
  const one = (before: unknown): string => (before === '' ? '' : write(before as string))
  const change = (value: unknown, field: Field): unknown => {
    switch (field.type) {
      case 'text':
      case 'prose':
      case 'json':
      case 'cidr':
        return one(value)
      case 'texts':
      case 'cidrs':
        return (value as readonly string[]).map(one)
      case 'tags':
        return tagged(value as Readonly<Record<string, string>>, write)
      case 'list':
        return (value as readonly Values[]).map((item) => changedFields(item, field.item, change))
      default:
        return value
    }
  }
  const resources = [...plan.resources.values()].map((each): Resource => ({
    ...each,
    ...changedFields(each, fieldsOf(each), change),
    name: write(each.name),
  }))
  return {
    ...plan,
    name: write(plan.name),
    tags: tagged(plan.tags, write),
    titleBlock: changedFields(plan.titleBlock, titleBlockFields, change) as TitleBlock,
    resources: new Map(resources.map((each) => [each.id, each])),
  }
}

const tagged = (tags: Readonly<Record<string, string>>, write: Writer): Readonly<Record<string, string>> => ({
  ...tags,
  [write('Owner')]: write('network'),
})

/** Each text in turn, beginning with another one for each `first`. */
export function inTurn(texts: readonly string[], first = 0): Writer {
  let next = first
  return () => texts[next++ % texts.length] ?? ''
}

/** Every finding of the plan switched off, for what is written as the reason. */
export function waived(plan: Plan, write: Writer): Plan {
  const reasons: Record<Id, Record<string, string>> = {}
  for (const { at, rule } of createChecker().check(estateOf(plan))) (reasons[at.id] ??= {})[rule] ??= write('fine')
  return { ...plan, waivers: reasons }
}

/** The plan after its rewriting, but for what a rule calls an error: that stays as it was. */
export function soundly(before: Plan, after: Plan): Plan {
  const faulty = createChecker()
    .check(estateOf(after))
    .filter(({ severity }) => severity === 'error')
  if (faulty.length === 0) return after
  const resources = new Map(after.resources)
  for (const { at } of faulty) {
    const [was, is] = [before.resources.get(at.id), resources.get(at.id)]
    const field = (at.field ?? '').split(/[.[]/)[0] ?? ''
    if (was === undefined || is === undefined) continue
    const isOurs = field in was && !Object.is(is[field], was[field])
    // Where the fault shows in another field, any may have made it.
    resources.set(at.id, isOurs ? { ...is, [field]: was[field] } : was)
  }
  return soundly(before, { ...after, tags: before.tags, resources })
}
