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
import { hashOnDisk, readText, writeText } from '../files/text-file.ts'
import { askChangedOnDisk, askReplace } from './ask.ts'
import type { PlanWindow } from './plan-window.ts'
import { addRecent, removeRecent } from './recent.ts'
import { fileNameOf } from './suggested-name.ts'

const ENDING = '.gatewright.json'
const filters = [
  { name: 'Gatewright plan', extensions: ['gatewright.json'] },
  { name: 'JSON', extensions: ['json'] },
]

/** Reads a plan the user chose, and remembers that they did. */
export async function open(from: PlanWindow, path: string): Promise<OpenedFile | Problem> {
  const file = await readText(path)
  if (isProblem(file)) {
    removeRecent(path)
    return file
  }
  from.files.set(path, file.hash)
  addRecent(path)
  return { path, name: basename(path), text: file.text }
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
  return path === undefined ? null : open(from, path)
}

export async function save(from: PlanWindow, request: SaveRequest): Promise<Outcome<SavedFile>> {
  if (request.path === null) return saveAs(from, request)
  if (!from.files.has(request.path)) throw new Error('the user has not chosen this path')
  if (!(await changedOnDisk(from, request.path))) return write(from, request.path, request.text)
  const answer = await askChangedOnDisk(from.window, basename(request.path))
  if (answer === 'cancel') return null
  return answer === 'saveAs' ? saveAs(from, request) : write(from, request.path, request.text)
}

async function saveAs(from: PlanWindow, { text, suggestedName }: SaveRequest): Promise<Outcome<SavedFile>> {
  const { filePath } = await dialog.showSaveDialog(from.window, {
    title: 'Save plan',
    filters,
    defaultPath: join(folderOf(from), fileNameOf(suggestedName, ENDING)),
  })
  if (filePath === '') return null
  const path = filePath.endsWith('.json') ? filePath : filePath + ENDING
  // The dialog has asked only about the name without the ending.
  if (path !== filePath && (await hashOnDisk(path)) !== undefined) {
    if ((await askReplace(from.window, basename(path))) === 'cancel') return null
  }
  return write(from, path, text)
}

async function write(from: PlanWindow, path: string, text: string): Promise<SavedFile | Problem> {
  const hash = await writeText(path, text)
  if (isProblem(hash)) return hash
  from.files.set(path, hash)
  addRecent(path)
  return { path, name: basename(path) }
}

/** A file that is gone is simply written anew. */
async function changedOnDisk(from: PlanWindow, path: string): Promise<boolean> {
  const now = await hashOnDisk(path)
  return now !== undefined && now !== from.files.get(path)
}

/** Where dialogs begin. */
export const folderOf = ({ document }: PlanWindow): string =>
  document.path === null ? app.getPath('documents') : dirname(document.path)
