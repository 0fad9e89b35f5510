import { lstat, mkdir, readFile, rename, rm, unlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Problem, TerraformExport } from '../../shared/bridge/calls.ts'
import { fileProblem } from './file-problem.ts'
import { hashOf } from './text-file.ts'

/** Beside the exported files: the hash of each as it was written. */
export const MANIFEST = '.gatewright-export.json'
const FORMAT = 'gatewright-export'
const STAGED = '.gatewright-new'

interface NamedText {
  readonly path: string
  readonly text: string
}

/** What an export would do to a folder; nothing has been done yet. */
export interface ExportPlan {
  readonly folder: string
  readonly files: readonly NamedText[]
  readonly write: readonly NamedText[]
  readonly unchanged: readonly string[]
  /** Made by an earlier export, no longer needed, and as it was written. */
  readonly remove: readonly string[]
  /** A person wrote or changed these, and the export would overwrite them. */
  readonly conflicts: readonly string[]
}

type Hashes = ReadonlyMap<string, string>

const manifest = z.object({
  format: z.literal(FORMAT),
  version: z.literal(1),
  files: z.record(z.string(), z.string()),
})

export async function planExport(folder: string, files: readonly NamedText[]): Promise<ExportPlan | Problem> {
  const refused = refusedName(files.map(({ path }) => path))
  if (refused !== undefined) return { code: 'export-name', message: `“${refused}” can’t be the name of a file.` }
  try {
    if (await hasForeignManifest(folder)) return foreignManifest(folder)
    const before = await readManifest(folder)
    const obsolete = [...before.keys()].filter((name) => !files.some(({ path }) => path === name))
    const states = await Promise.all(files.map(async (file) => ({ file, state: await stateOf(folder, file, before) })))
    const named = (wanted: State): string[] => states.flatMap(({ file, state }) => (state === wanted ? file.path : []))
    return {
      folder,
      files,
      write: states.flatMap(({ file, state }) => (state === 'same' ? [] : file)),
      unchanged: named('same'),
      remove: await ours(folder, obsolete, before),
      conflicts: named('foreign'),
    }
  } catch (error) {
    return fileProblem(error, folder, 'write')
  }
}

/** Everything is written beside its place first, so that a full disk changes nothing. */
export async function carryOut(plan: ExportPlan): Promise<TerraformExport | Problem> {
  const writes = [...plan.write, { path: MANIFEST, text: manifestText(plan.files) }]
  const staged = writes.map(({ path, text }) => ({
    from: join(plan.folder, path + STAGED),
    to: join(plan.folder, path),
    text,
  }))
  try {
    await mkdir(plan.folder, { recursive: true })
    for (const { from, text } of staged) await stage(from, text)
    for (const { from, to } of staged) await rename(from, to)
    for (const name of plan.remove) await rm(join(plan.folder, name))
    return {
      folder: plan.folder,
      written: plan.write.map(({ path }) => path),
      unchanged: plan.unchanged,
      removed: plan.remove,
    }
  } catch (error) {
    await Promise.allSettled(staged.map(({ from }) => rm(from, { force: true })))
    return fileProblem(error, plan.folder, 'write')
  }
}

/** What a killed export left there is replaced, and so is a link: never is written where it leads. */
async function stage(path: string, text: string): Promise<void> {
  await unlink(path).catch(absent)
  await writeFile(path, text, { flag: 'wx', flush: true })
}

type State = 'new' | 'same' | 'ours' | 'foreign'

async function stateOf(folder: string, { path, text }: NamedText, before: Hashes): Promise<State> {
  const found = await contentOf(join(folder, path))
  if (found === undefined) return 'new'
  if (found === 'other') return 'foreign'
  if (found === hashOf(text)) return 'same'
  return found === before.get(path) ? 'ours' : 'foreign'
}

const ours = async (folder: string, names: readonly string[], before: Hashes): Promise<string[]> => {
  const hashes = await Promise.all(names.map((name) => contentOf(join(folder, name))))
  return names.filter((name, i) => hashes[i] === before.get(name))
}

/** The hash of a file's content; `other` for a link or folder. */
async function contentOf(path: string): Promise<string | undefined> {
  const found = await lstat(path).catch(absent)
  if (found === undefined) return undefined
  return found.isFile() ? hashOf(await readFile(path)) : 'other'
}

/** A device or a pipe may never end, and a link or a folder is not replaced. */
async function hasForeignManifest(folder: string): Promise<boolean> {
  const found = await lstat(join(folder, MANIFEST)).catch(absent)
  return found?.isFile() === false
}

const foreignManifest = (folder: string): Problem => ({
  code: 'export-manifest',
  message: `Can’t write to ${folder}: what is called ${MANIFEST} there is no file, and that is where an export notes what it has written. Remove it or choose another folder.`,
})

/** A manifest that cannot be used counts as none: then every file that differs is asked about. */
async function readManifest(folder: string): Promise<Hashes> {
  const text = await readFile(join(folder, MANIFEST), 'utf8').catch(absent)
  const parsed = manifest.safeParse(parsedJson(text ?? 'null'))
  if (!parsed.success) return new Map()
  return new Map(Object.entries(parsed.data.files).filter(([name]) => refusedName([name]) === undefined))
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT') return undefined
  throw error
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function manifestText(files: readonly NamedText[]): string {
  const hashes = files.map(({ path, text }) => [path, hashOf(text)] as const).sort(([a], [b]) => (a < b ? -1 : 1))
  return `${JSON.stringify({ format: FORMAT, version: 1, files: Object.fromEntries(hashes) }, null, 2)}\n`
}

const NAME = /^(?!\.+$)[A-Za-z0-9._-]{1,200}$/

/** The first that would leave the folder, hide another or mean something to us. */
function refusedName(names: readonly string[]): string | undefined {
  const seen = new Set<string>()
  return names.find((name) => {
    const key = name.toLowerCase()
    const refused = !NAME.test(name) || key === MANIFEST || key.endsWith(STAGED) || seen.has(key)
    seen.add(key)
    return refused
  })
}
