import { byText } from '../base/order.ts'
import type { Estate } from '../estate/estate.ts'
import { object, verbatim } from '../hcl/expression.ts'
import type { TerraformContext } from '../kinds/kind.ts'
import type { Id } from '../plan/plan.ts'
import { firstFree } from './labels.ts'

/** What every record's Terraform is made from, and the labels given away so far. */
export interface World {
  readonly estate: Estate
  /** `aws_vpc.main`; undefined for what is not in the plan or not AWS's. */
  readonly address: (id: Id) => string | undefined
  readonly label: (id: Id) => string
  /** Whether a record of the plan has the label in a block of this type. */
  readonly isRecords: (type: string, label: string) => boolean
  readonly taken: Set<string>
}

/** A question a record's Terraform asked of the world, and the answer it got. */
export interface Asked {
  readonly question: (turn: Turn) => unknown
  readonly answer: unknown
}

/** One record's turn: the labels it takes are given back when its turn has to begin again. */
export class Turn {
  readonly world: World
  readonly #took: string[] = []

  constructor(world: World) {
    this.world = world
  }

  uniqueLabel(type: string, wanted: string): string {
    const label = firstFree(
      wanted,
      (each) => this.world.taken.has(`${type}.${each}`) || this.world.isRecords(type, each),
    )
    this.world.taken.add(`${type}.${label}`)
    this.#took.push(`${type}.${label}`)
    return label
  }

  /** Whether the world still answers as it did; if not, it is as if nothing had been asked. */
  repeats(asked: readonly Asked[]): boolean {
    const same = asked.every(({ question, answer }) => question(this) === answer)
    if (!same) for (const label of this.#took.splice(0)) this.world.taken.delete(label)
    return same
  }
}

/** A context that writes down everything it is asked, so that the outcome can be kept until an answer changes. */
export function contextOf(turn: Turn, asked: Asked[]): TerraformContext {
  const ask = <T>(question: (turn: Turn) => T): T => {
    const answer = question(turn)
    asked.push({ question, answer })
    return answer
  }
  const ref: TerraformContext['ref'] = (id, attribute = 'id') => {
    const address = id === null || id === undefined ? undefined : ask(({ world }) => world.address(id))
    return address === undefined ? undefined : verbatim(`${address}.${attribute}`)
  }
  return {
    estate: {
      get region() {
        return ask(({ world }) => world.estate.region)
      },
      get tags() {
        return ask(({ world }) => world.estate.tags)
      },
      get resources() {
        return ask(({ world }) => world.estate.resources)
      },
      all: (record) => ask(({ world }) => world.estate.all(record)),
      get: (record, id) => ask(({ world }) => world.estate.get(record, id)),
      nameOf: (id) => ask(({ world }) => world.estate.nameOf(id)),
    },
    label: (id) => ask(({ world }) => world.label(id)),
    ref,
    refs: (ids, attribute) => ids.flatMap((id) => ref(id, attribute) ?? []),
    uniqueLabel: (type, wanted) => ask((now) => now.uniqueLabel(type, wanted)),
    tags: ({ name, tags }) => {
      const own = Object.entries(tags).sort(([a], [b]) => byText(a, b))
      const all = [...(name === '' ? [] : [['Name', name] as const]), ...own.filter(([key]) => key !== 'Name')]
      return all.length === 0 ? undefined : object(Object.fromEntries(all))
    },
  }
}
