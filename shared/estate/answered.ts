import type { Id, Resource } from '../plan/plan.ts'
import type { Estate } from './shape.ts'

/** Something an answer can look at, and compare with what it saw. */
export interface Source {
  readonly now: (estate: Estate, memory: Memory) => unknown
}

/** What is remembered with an estate. */
interface Memory {
  readonly number: number
  readonly questions: Map<unknown, Branch>
  /** The number of the estate before. */
  readonly before: number | undefined
  /** All that differs from that one; undefined where it is not known. */
  readonly changed: readonly Id[] | undefined
}

/** Everything that an answer looked at, and what it saw. */
interface Looks {
  resources?: Map<Id, Resource | undefined>
  sources?: Map<Source, unknown>
}

/** Of the answer that is being found. */
let looks: Looks | undefined

export function sawResource(id: Id, resource: Resource | undefined): void {
  if (looks !== undefined) (looks.resources ??= new Map<Id, Resource | undefined>()).set(id, resource)
}

export function saw(source: Source, value: unknown): void {
  if (looks !== undefined) (looks.sources ??= new Map<Source, unknown>()).set(source, value)
}

/** @param number  of the estate when they were last as seen */
function isAsSeen({ resources, sources }: Looks, number: number, estate: Estate, memory: Memory): boolean {
  if (resources !== undefined) {
    const all = estate.resources
    const { before, changed } = memory
    if (changed !== undefined && number === before) {
      for (const id of changed) if (resources.has(id)) return false
    } else for (const [id, seen] of resources) if (all.get(id) !== seen) return false
  }
  if (sources !== undefined) for (const [source, seen] of sources) if (source.now(estate, memory) !== seen) return false
  return true
}

/** The list as before where it has the same members, so that those who looked at it need not look again. */
function kept<T>(before: T | undefined, value: T): T {
  if (!Array.isArray(before) || !Array.isArray(value) || before.length !== value.length) return value
  return before.every((each, i) => each === value[i]) ? before : value
}

type Key = object | string | null

interface Answer<T> {
  /** Of the estate it was last found true of. */
  number: number
  readonly looks: Looks
  readonly value: T
}

interface Question<T> extends Source {
  readonly now: (estate: Estate, memory: Memory) => T
}

function questionOf<T>(find: (estate: Estate) => T): Question<T> {
  let answer: Answer<T> | undefined
  const again = (estate: Estate, memory: Memory): Answer<T> => {
    looks = undefined
    if (answer !== undefined && isAsSeen(answer.looks, answer.number, estate, memory)) return answer
    const own: Looks = {}
    looks = own
    return { number: memory.number, looks: own, value: kept(answer?.value, find(estate)) }
  }
  const now = (estate: Estate, memory: Memory): T => {
    if (answer?.number === memory.number) return answer.value
    const outer = looks
    try {
      answer = again(estate, memory)
    } finally {
      looks = outer
    }
    answer.number = memory.number
    return answer.value
  }
  return { now }
}

/** Questions by their keys. */
interface Branch {
  question?: Question<unknown>
  objects?: WeakMap<object, Branch>
  texts?: Map<string | null, Branch>
}

const memories = new WeakMap<Estate, Memory>()
let estates = 0

/**
 * An estate goes on with what was found out about the one before.
 * @param changed  all that differs from that one; undefined where it is not known
 */
export function inherit(estate: Estate, before: Estate | undefined, changed?: readonly Id[]): void {
  const old = before && memories.get(before)
  const questions = old?.questions ?? new Map<unknown, Branch>()
  memories.set(estate, { number: ++estates, questions, before: old?.number, changed })
}

function memoryOf(estate: Estate): Memory {
  const known = memories.get(estate)
  if (known !== undefined) return known
  inherit(estate, undefined)
  return memoryOf(estate)
}

function below(branch: Branch, key: Key): Branch {
  const known =
    typeof key === 'object' && key !== null ? (branch.objects ??= new WeakMap()) : (branch.texts ??= new Map())
  const children = known as Map<Key, Branch>
  const found = children.get(key)
  if (found !== undefined) return found
  const made: Branch = {}
  children.set(key, made)
  return made
}

function branchAt(trunks: Map<unknown, Branch>, find: unknown, keys: readonly Key[]): Branch {
  let branch = trunks.get(find)
  if (branch === undefined) trunks.set(find, (branch = {}))
  for (const key of keys) branch = below(branch, key)
  return branch
}

/**
 * Remembers what is found for each key, from one estate to the next for as long as everything looked at is the same:
 * resources, arrays of kinds, other answers. What remembers by estate in any other way must not be asked inside: a lint
 * rule keeps it out of the rooms that answer.
 */
export const answered =
  <K extends readonly Key[], T>(find: (estate: Estate, ...keys: K) => T): ((estate: Estate, ...keys: K) => T) =>
  (estate, ...keys) => {
    const memory = memoryOf(estate)
    const branch = branchAt(memory.questions, find, keys)
    const question = (branch.question ??= questionOf((each) => find(each, ...keys))) as Question<T>
    const value = question.now(estate, memory)
    saw(question, value)
    return value
  }
