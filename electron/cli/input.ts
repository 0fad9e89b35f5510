import { readFile, stat } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { failureText, type Failure } from '../../shared/base/result.ts'
import { isProblem, type Problem } from '../../shared/bridge/calls.ts'
import type { Plan } from '../../shared/plan/plan.ts'
import { readPlan } from '../../shared/workspace/plan-file.ts'
import { readText, textOf, type TextFile } from '../files/text-file.ts'
import { Unusable } from './unusable.ts'

export interface Input {
  /** As messages name it. */
  readonly file: string
  readonly text: string
  readonly plan: Plan
  /** What in the file this version does not know. */
  readonly notices: readonly Failure[]
}

/** @param file  a path, or `-` for standard input */
export async function readInput(file: string): Promise<Input> {
  const name = file === '-' ? 'standard input' : file
  const content = file === '-' ? textOf(await buffer(process.stdin), name) : await readFileOrPipe(file)
  if (isProblem(content)) throw new Unusable(content.message)
  const read = readPlan(content.text, name)
  if (!read.ok) throw new Unusable(firstOf(read.failures))
  return { file: name, text: content.text, ...read.value }
}

/** A shell’s `<(git show HEAD:plan.json)` is a pipe. */
async function readFileOrPipe(path: string): Promise<TextFile | Problem> {
  const found = await stat(path).catch(() => undefined)
  return found?.isFIFO() === true ? textOf(await readFile(path), path) : readText(path)
}

function firstOf(failures: readonly Failure[]): string {
  const [first] = failures
  const more = failures.length - 1
  return (first === undefined ? 'unusable' : failureText(first)) + (more > 0 ? ` (and ${more} more)` : '')
}
