import { accessSync, constants, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { app } from 'electron'
import type { z } from 'zod'
import type { Problem } from '../../shared/bridge/calls.ts'
import { fileProblem } from '../files/file-problem.ts'

/** A small JSON file of the profile. */
export interface Store<T> {
  readonly get: () => T
  /** Holds at once, also when it could not be written. */
  readonly set: (value: T) => Problem | null
}

/** A file that is missing or damaged counts as `fallback`; a damaged one is set aside, not overwritten. */
export function storeOf<T>(name: string, schema: z.ZodType<T>, fallback: T): Store<T> {
  let value: T | undefined
  const path = (): string => join(app.getPath('userData'), name)
  return {
    get: () => (value ??= read(path(), schema) ?? fallback),
    set: (next) => {
      value = next
      return write(path(), next)
    },
  }
}

/** At once, as some of it is written while the app ends. */
function write(path: string, value: unknown): Problem | null {
  const beside = `${path}.new`
  try {
    writeFileSync(beside, `${JSON.stringify(value, null, 2)}\n`, { flush: true })
    renameSync(beside, path)
    return null
  } catch (error) {
    rmSync(beside, { force: true })
    return fileProblem(error, path, 'write')
  }
}

/** Why nothing can be kept in a folder; `null` when it can. */
export function unwritable(folder: string): Problem | null {
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
    return null
  } catch (error) {
    return fileProblem(error, folder, 'write')
  }
}

const damaged: Problem[] = []

/** For who wants to know what was in it. */
export function setAside(path: string): void {
  const kept = `${path}.damaged`
  try {
    renameSync(path, kept)
    damaged.push({
      code: 'file-damaged',
      message: `Gatewright does without ${path}, which was damaged. It is kept as ${basename(kept)}.`,
    })
  } catch {
    // Then it stays where it is.
  }
}

/** What was set aside since this was last asked. */
export const takeDamaged = (): readonly Problem[] => damaged.splice(0)

function read<T>(path: string, schema: z.ZodType<T>): T | undefined {
  if (!existsSync(path)) return undefined
  try {
    return schema.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    setAside(path)
    return undefined
  }
}
