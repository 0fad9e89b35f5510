import { rmSync } from 'node:fs'
import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { app } from 'electron'
import { z } from 'zod'
import { isProblem, type Problem, type Recovery } from '../../shared/bridge/calls.ts'
import { fileProblem } from '../files/file-problem.ts'
import { writeText } from '../files/text-file.ts'
import { setAside } from './store.ts'

/** What a `Date` can hold, milliseconds. */
const LATEST = 8.64e15

const entry = z.object({
  id: z.uuid(),
  path: z.string().nullable(),
  name: z.string(),
  text: z.string(),
  keptAt: z.number().min(0).max(LATEST),
  isFileNewer: z.literal(false).default(false),
  hash: z.string().optional(),
})

/** An entry of the journal. */
export interface Kept extends Recovery {
  /** Of the file when it was opened or last saved: whether it has changed since is still told after a crash. */
  readonly hash?: string | undefined
}

const folder = (): string => join(app.getPath('userData'), 'recovery')
const fileOf = (id: string): string => join(folder(), `${id}.json`)

const dropped = new Set<string>()

export async function keep(kept: Kept): Promise<Problem | null> {
  dropped.delete(kept.id)
  try {
    await mkdir(folder(), { recursive: true })
  } catch (error) {
    return fileProblem(error, folder(), 'write')
  }
  const written = await writeText(fileOf(kept.id), JSON.stringify(kept))
  // It may have been saved or given up while this was on its way.
  if (dropped.has(kept.id)) drop(kept.id)
  return isProblem(written) ? written : null
}

/** At once, as the app may be about to end. */
export function drop(id: string): void {
  dropped.add(id)
  try {
    rmSync(fileOf(id), { force: true })
  } catch {
    // Then it is offered again at the next start.
  }
}

/** Latest first; damaged entries are set aside. */
export async function journal(): Promise<readonly Kept[]> {
  const found = await readdir(folder(), { withFileTypes: true }).catch(() => [])
  const files = found.filter((each) => each.isFile() && each.name.endsWith('.json'))
  const entries = await Promise.all(files.map(({ name }) => read(name)))
  return entries.flatMap((kept) => kept ?? []).sort((a, b) => b.keptAt - a.keptAt)
}

async function read(name: string): Promise<Kept | undefined> {
  const path = join(folder(), name)
  const text = await readFile(path, 'utf8').catch(() => undefined)
  if (text === undefined) return undefined
  try {
    return entry.parse(JSON.parse(text))
  } catch {
    setAside(path)
    return undefined
  }
}
