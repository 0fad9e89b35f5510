import { basename, dirname, join } from 'node:path'
import { app, dialog } from 'electron'
import {
  isProblem,
  type OpenedFile,
  type OpenRequest,
  type Outcome,
  type Problem,
  type SavedFile,
  type SaveRequest,
} from '../../shared/bridge/calls.ts'
import { realPath } from '../files/real-path.ts'
import { hashOnDisk, readText, writeText, type TextFile } from '../files/text-file.ts'
import { askChangedOnDisk, askReplace } from './ask.ts'
import { inTime, patiently } from './patience.ts'
import { otherWindowWith, requireChosen, show, type PlanWindow } from './plan-window.ts'
import { addRecent, removeRecent } from './recent.ts'
import { fileNameOf } from './suggested-name.ts'

const ENDING = '.gatewright.json'
const filters = [
  { name: 'Gatewright plan', extensions: ['gatewright.json'] },
  { name: 'JSON', extensions: ['json'] },
]

/** Reads a plan the user chose, and remembers that they did. */
export async function open(from: PlanWindow, path: string): Promise<OpenedFile | Problem> {
  const file = await inTime(path, readText(path))
  if (isProblem(file)) {
    if (file.code === 'file-enoent') removeRecent(path)
    return file
  }
  from.realPaths.set(path, await realPath(path))
  know(from, path, file.hash)
  addRecent(path)
  return openedOf(path, file)
}

/** The same, but a plan that another window has open is shown there. */
export async function openOnce(from: PlanWindow, path: string): Promise<Outcome<OpenedFile>> {
  const other = await otherWindowWith(path, from)
  if (other === undefined) return open(from, path)
  show(other)
  return null
}

/** The document's file as it is now; what is saved still has to do with what was there before, until `acceptRead`. */
export async function readAgain(from: PlanWindow, path: string): Promise<OpenedFile | Problem> {
  requireChosen(from, path)
  const file = await inTime(path, readText(path))
  if (isProblem(file)) return file
  from.readAgain = { path, hash: file.hash }
  return openedOf(path, file)
}

/** To look at only: nothing will be saved there. */
async function read(path: string): Promise<OpenedFile | Problem> {
  const file = await inTime(path, readText(path))
  return isProblem(file) ? file : openedOf(path, file)
}

const openedOf = (path: string, { text }: TextFile): OpenedFile => ({ path, name: basename(path), text })

/** The window goes on from what it has just read again. */
export function acceptRead(from: PlanWindow): void {
  if (from.readAgain !== null) know(from, from.readAgain.path, from.readAgain.hash)
  from.readAgain = null
}

function know(from: PlanWindow, path: string, hash: string): void {
  from.files.set(path, hash)
  from.toldOfFile = 'same'
}

const openWords: Readonly<Record<OpenRequest['purpose'], { title: string; buttonLabel: string }>> = {
  open: { title: 'Open plan', buttonLabel: 'Open' },
  compare: { title: 'Compare with an earlier plan', buttonLabel: 'Compare' },
}

export async function askAndOpen(from: PlanWindow, purpose: OpenRequest['purpose']): Promise<Outcome<OpenedFile>> {
  const { filePaths } = await dialog.showOpenDialog(from.window, {
    ...openWords[purpose],
    properties: ['openFile'],
    filters: [...filters, { name: 'All files', extensions: ['*'] }],
    defaultPath: folderOf(from),
  })
  const [path] = filePaths
  if (path === undefined) return null
  return purpose === 'open' ? openOnce(from, path) : read(path)
}

export async function save(from: PlanWindow, request: SaveRequest): Promise<Outcome<SavedFile>> {
  if (request.path === null) return saveAs(from, request)
  requireChosen(from, request.path)
  from.isSaving = true
  try {
    return await saveTo(from, request, request.path)
  } finally {
    from.isSaving = false
  }
}

async function saveTo(from: PlanWindow, request: SaveRequest, path: string): Promise<Outcome<SavedFile>> {
  const looked = await patiently(from.window, path, changedOnDisk(from, path))
  if ('instead' in looked) return looked.instead === 'saveAs' ? saveAs(from, request) : null
  if (!looked.result) return write(from, request, path)
  const answer = await askChangedOnDisk(from.window, basename(path))
  if (answer === 'cancel') return null
  return answer === 'saveAs' ? saveAs(from, request) : write(from, request, path)
}

async function saveAs(from: PlanWindow, request: SaveRequest): Promise<Outcome<SavedFile>> {
  const { filePath } = await dialog.showSaveDialog(from.window, {
    title: 'Save plan',
    filters,
    defaultPath: join(folderOf(from), fileNameOf(request.suggestedName, ENDING)),
  })
  if (filePath === '') return null
  const path = filePath.endsWith('.json') ? filePath : filePath + ENDING
  if (!(await mayReplace(from, filePath, path))) return null
  if ((await otherWindowWith(path, from)) !== undefined) return openElsewhere(path)
  return write(from, request, path)
}

/** The dialog has asked only about the name that was chosen. */
export async function mayReplace(from: PlanWindow, chosen: string, path: string): Promise<boolean> {
  if (path === chosen || (await hashOnDisk(path)) === undefined) return true
  return (await askReplace(from.window, basename(path))) === 'replace'
}

async function write(from: PlanWindow, request: SaveRequest, path: string): Promise<Outcome<SavedFile>> {
  const givingUp = new AbortController()
  const waited = await patiently(from.window, path, writeText(path, request.text, givingUp.signal))
  if ('instead' in waited) {
    givingUp.abort()
    return waited.instead === 'saveAs' ? saveAs(from, request) : null
  }
  if (isProblem(waited.result)) return waited.result
  from.realPaths.set(path, await realPath(path))
  know(from, path, waited.result)
  addRecent(path)
  return { path, name: basename(path) }
}

const openElsewhere = (path: string): Problem => ({
  code: 'file-open-elsewhere',
  message: `Can’t write ${path}: it is open in another window; choose another name.`,
})

/** A file that is gone is simply written anew. */
async function changedOnDisk(from: PlanWindow, path: string): Promise<boolean> {
  const now = await hashOnDisk(path)
  return now !== undefined && now !== from.files.get(path)
}

/** Where dialogs begin. */
export const folderOf = ({ document }: PlanWindow): string =>
  document.path === null ? app.getPath('documents') : dirname(document.path)
