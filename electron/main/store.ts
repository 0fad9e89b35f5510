import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { app } from 'electron'
import type { z } from 'zod'
import type { Problem } from '../../shared/bridge/calls.ts'
import { isProblem } from '../../shared/bridge/calls.ts'
import { writeText } from '../files/text-file.ts'

/** A small JSON file of the profile. */
export interface Store<T> {
  readonly get: () => T
  /** Holds at once, also when it could not be written. */
  readonly set: (value: T) => Promise<Problem | null>
}

/** A file that is missing or damaged counts as `fallback`. */
export function storeOf<T>(name: string, schema: z.ZodType<T>, fallback: T): Store<T> {
  let value: T | undefined
  const path = (): string => join(app.getPath('userData'), name)
  return {
    get: () => (value ??= read(path(), schema) ?? fallback),
    set: async (next) => {
      value = next
      const written = await writeText(path(), `${JSON.stringify(next, null, 2)}\n`)
      return isProblem(written) ? written : null
    },
  }
}

function read<T>(path: string, schema: z.ZodType<T>): T | undefined {
  try {
    return schema.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return undefined
  }
}
