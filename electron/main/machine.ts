import { release, type } from 'node:os'
import { extname, join } from 'node:path'
import { app, dialog } from 'electron'
import manifest from '../../package.json' with { type: 'json' }
import { isProblem, type Machine, type Outcome } from '../../shared/bridge/calls.ts'
import { writeText } from '../files/text-file.ts'
import { lastLines } from './log.ts'
import { folderOf, mayReplace } from './plan-files.ts'
import type { PlanWindow } from './plan-window.ts'

export const machine = (): Machine => ({
  version: app.getVersion(),
  electron: process.versions.electron,
  chromium: process.versions.chrome,
  node: process.versions.node,
  system: `${type()} ${release()}, ${process.arch}`,
  homepage: manifest.homepage,
  log: lastLines(),
})

export async function saveProblemReport(from: PlanWindow, text: string): Promise<Outcome<{ path: string }>> {
  const { filePath } = await dialog.showSaveDialog(from.window, {
    title: 'Save problem report',
    filters: [{ name: 'Text', extensions: ['txt'] }],
    defaultPath: join(folderOf(from), 'gatewright-problem.txt'),
  })
  if (filePath === '') return null
  const path = extname(filePath) === '' ? `${filePath}.txt` : filePath
  if (!(await mayReplace(from, filePath, path))) return null
  const written = await writeText(path, text)
  return isProblem(written) ? written : { path }
}
