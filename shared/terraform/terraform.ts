import { byText } from '../base/order.ts'
import { estateOf, type Estate } from '../estate/estate.ts'
import { blockText } from '../hcl/print.ts'
import { FILES, type Kind, type TerraformFile } from '../kinds/kind.ts'
import type { Id, Plan, Resource } from '../plan/plan.ts'
import { exampleOf, gitignore, providers, versions, type TextFile } from './files.ts'
import { labelSetOf, labelsOf } from './labels.ts'
import { exported } from './order.ts'
import { contextOf, Turn, type Asked, type World } from './turn.ts'

export type { TextFile } from './files.ts'

interface Text {
  readonly file: TerraformFile
  /** Type and labels: what may stand only once in a configuration. */
  readonly address: string
  readonly text: string
}

/** A record's Terraform, good for as long as the world answers `asked` as it did. */
interface Answer {
  readonly asked: readonly Asked[]
  readonly texts: readonly Text[]
}

/** Remembers each record's text and asks its kind again only when something the text was made from has changed. */
export interface Terraform {
  /** Everything `terraform plan` needs, each file as a whole. */
  readonly files: (plan: Plan) => readonly TextFile[]
  /** The blocks of these resources, as they stand in the files. */
  readonly textOf: (plan: Plan, ids: ReadonlySet<Id>) => string
}

const kindOf = new Map(exported.map((kind) => [kind.record.name, kind]))

function worldOf(estate: Estate): World {
  const labels = new Map(exported.map((kind) => [kind.record.name, labelsOf(estate.all(kind.record))]))
  const labelOf = (resource: Resource | undefined): string | undefined =>
    resource === undefined ? undefined : labels.get(resource.kind)?.get(resource.id)
  return {
    estate,
    taken: new Set(),
    label: (id) => labelOf(estate.resources.get(id)) ?? id,
    isRecords: (type, label) => {
      const kind = kindOf.get(type.replace(/^aws_/, ''))
      return kind !== undefined && labelSetOf(estate.all(kind.record)).has(label)
    },
    address: (id) => {
      const resource = estate.resources.get(id)
      const label = labelOf(resource)
      return resource === undefined || label === undefined ? undefined : `aws_${resource.kind}.${label}`
    },
  }
}

const numbersPadded = (label: string): string => label.replace(/\d+/g, (digits) => digits.padStart(10, '0'))

/** Kind by kind, by label as people count. */
function inReadingOrder(world: World): readonly Resource[] {
  return exported.flatMap((kind) =>
    world.estate
      .all(kind.record)
      .map((resource) => ({ resource, key: numbersPadded(world.label(resource.id)) }))
      .sort((a, b) => byText(a.key, b.key))
      .map(({ resource }) => resource),
  )
}

function write(kind: Kind, record: Resource, turn: Turn): Answer {
  const asked: Asked[] = []
  const pieces = kind.terraform?.(record, contextOf(turn, asked)) ?? []
  const texts = pieces.map(({ file, block }) => ({
    file,
    address: [block.type, ...block.labels].join('.'),
    text: blockText(block),
  }))
  return { asked, texts }
}

export function createTerraform(): Terraform {
  const answers = new WeakMap<Resource, Answer>()
  let estate: Estate | undefined

  const answerOf = (resource: Resource, world: World): Answer => {
    const turn = new Turn(world)
    const known = answers.get(resource)
    if (known !== undefined && turn.repeats(known.asked)) return known
    const kind = kindOf.get(resource.kind)
    const answer = kind === undefined ? { asked: [], texts: [] } : write(kind, resource, turn)
    answers.set(resource, answer)
    return answer
  }

  /** Every block once, with the record it belongs to; what several records share stands with the first of `ids`. */
  const textsOf = (plan: Plan, ids?: ReadonlySet<Id>): readonly Text[] => {
    estate = estateOf(plan, estate)
    const world = worldOf(estate)
    const texts = new Map<string, Text>()
    for (const resource of inReadingOrder(world)) {
      const answer = answerOf(resource, world)
      if (ids !== undefined && !ids.has(resource.id)) continue
      for (const text of answer.texts) if (!texts.has(text.address)) texts.set(text.address, text)
    }
    return [...texts.values()]
  }

  return {
    files: (plan) => filesOf(plan, textsOf(plan)),
    textOf: (plan, ids) => {
      const texts = textsOf(plan, ids)
      return FILES.map((file) => joined(texts, file))
        .filter((text) => text !== '')
        .join('\n')
    },
  }
}

function joined(texts: readonly Text[], file: TerraformFile): string {
  const own = texts.filter((text) => text.file === file)
  return own.length === 0 ? '' : `${own.map(({ text }) => text).join('\n\n')}\n`
}

function filesOf(plan: Plan, texts: readonly Text[]): readonly TextFile[] {
  const bodies = FILES.map((file) => ({ path: `${file}.tf`, text: joined(texts, file) }))
  const variables = texts.flatMap(({ address }) => (address.startsWith('variable.') ? [address.slice(9)] : []))
  return [
    versions,
    providers(plan),
    ...bodies.filter(({ text }) => text !== ''),
    ...(variables.length === 0 ? [] : [exampleOf(variables)]),
    gitignore,
  ]
}

/** The plan as a folder of Terraform files; the same plan always gives the same bytes. */
export const exportTerraform = (plan: Plan): readonly TextFile[] => createTerraform().files(plan)

/** The blocks of these resources as the export writes them; whoever asks again and again keeps a `createTerraform()`. */
export const terraformOf = (plan: Plan, ids: ReadonlySet<Id>): string => createTerraform().textOf(plan, ids)
