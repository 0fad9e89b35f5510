import { fail, ok, type Result } from '../base/result.ts'
import { z } from '../base/zod.ts'
import { linksOf } from '../kinds/links.ts'
import { emptyPlan, ID_PATTERN, type Id, type Place, type Plan, type Resource } from '../plan/plan.ts'
import { withoutSecrets } from '../plan/secrets.ts'
import { withContents } from './commands/duplicate.ts'
import { readJson } from './json.ts'
import { FORMAT as PLAN_FORMAT, readPlan, writePlan } from './plan-file.ts'

const FORMAT = 'gatewright-fragment'
const VERSION = 1
/** Characters; a fragment of 10 000 resources has about 4 million. */
const MAX_LENGTH = 8 * 1024 * 1024

/** What a reference out of the fragment was to. */
export interface Outside {
  readonly kind: string
  readonly name: string
}

/** A part of a plan on its way to another place, through the clipboard as text. */
export interface Fragment {
  /** What was copied itself, without what came along. */
  readonly chosen: readonly Id[]
  /** Containers before what is drawn in them. */
  readonly resources: ReadonlyMap<Id, Resource>
  readonly places: ReadonlyMap<Id, Place>
  readonly outside: ReadonlyMap<Id, Outside>
  /** Where it was copied; older fragments don't say. */
  readonly region?: string | undefined
  /** Keys stood in the text it was read from, and were left out. */
  readonly hadKeys: boolean
}

/** The resources with everything drawn in them, the lines among them, and the names of what they refer to. */
export function fragmentOf(plan: Plan, ids: ReadonlySet<Id>): Fragment {
  const resources = new Map(withContents(plan, ids).map((resource) => [resource.id, resource]))
  const referred = [...resources.values()].flatMap((resource) => linksOf(resource).map(({ to }) => to))
  const outside = referred.flatMap((id) => {
    const resource = resources.has(id) ? undefined : plan.resources.get(id)
    return resource === undefined ? [] : [[id, { kind: resource.kind, name: resource.name }] as const]
  })
  return {
    chosen: [...ids].filter((id) => resources.has(id)),
    resources,
    places: new Map([...plan.places].filter(([id]) => resources.has(id))),
    outside: new Map(outside),
    region: plan.region,
    hadKeys: false,
  }
}

export function writeFragment({ chosen, resources, places, outside, region }: Fragment): string {
  const plan: unknown = JSON.parse(writePlan({ ...emptyPlan, resources, places }))
  return JSON.stringify({
    format: FORMAT,
    version: VERSION,
    chosen,
    outside: Object.fromEntries(outside),
    region,
    plan,
  })
}

const envelope = z.object({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  chosen: z.array(z.string()),
  outside: z.record(z.string().regex(ID_PATTERN), z.object({ kind: z.string(), name: z.string() })),
  region: z.string().optional(),
  plan: z.unknown(),
})

const header = z.looseObject({ format: z.enum([FORMAT, PLAN_FORMAT]), version: z.number() })

const refuse = (message: string): Result<Fragment> => fail({ code: 'fragment', message })

function ofPlan(value: unknown, own?: Pick<Fragment, 'chosen' | 'outside' | 'region'>): Result<Fragment> {
  const read = readPlan(JSON.stringify(value), '')
  if (!read.ok) return read
  const { plan } = read.value
  const wanted = (own?.chosen ?? [...plan.resources.keys()]).filter((id) => plan.resources.has(id))
  if (wanted.length === 0) return refuse('There is nothing of a plan in the clipboard.')
  const fragment = fragmentOf(plan, new Set(wanted))
  return ok(own === undefined ? fragment : { ...fragment, outside: own.outside, region: own.region })
}

/** Reads what the clipboard holds: a fragment, or a whole plan file. Any other text is refused with one sentence. */
export function readFragment(text: string): Result<Fragment> {
  if (text.length > MAX_LENGTH) return refuse('The text in the clipboard is too large to be part of a plan.')
  const json = readJson(text, '')
  const { value, paths } = withoutSecrets(json.ok ? json.value : undefined)
  const read = ofJson(value)
  return read.ok ? ok({ ...read.value, hadKeys: paths.length > 0 }) : read
}

function ofJson(value: unknown): Result<Fragment> {
  const head = header.safeParse(value)
  if (!head.success) return refuse('The clipboard holds no part of a Gatewright plan.')
  if (head.data.format === PLAN_FORMAT) return ofPlan(value)
  if (head.data.version > VERSION)
    return refuse('This was copied from a newer Gatewright; update this one to paste it.')
  const fragment = envelope.safeParse(value)
  if (!fragment.success) return refuse('The part of a plan in the clipboard is damaged.')
  const { plan, outside, ...rest } = fragment.data
  return ofPlan(plan, { ...rest, outside: new Map(Object.entries(outside)) })
}
