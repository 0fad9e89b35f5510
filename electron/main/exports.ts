import { extname, join } from 'node:path'
import { dialog } from 'electron'
import {
  isProblem,
  type DrawingRequest,
  type Outcome,
  type Problem,
  type ReportRequest,
  type TerraformExport,
  type TerraformRequest,
} from '../../shared/bridge/calls.ts'
import { carryOut, planExport } from '../files/terraform-folder.ts'
import { drawingBeside, writeReport, type Report } from '../files/report-files.ts'
import { hashOnDisk, writeText } from '../files/text-file.ts'
import { askOverwrite } from './ask.ts'
import { folderOf, mayReplace } from './plan-files.ts'
import type { PlanWindow } from './plan-window.ts'
import { pdfOf, pngOf, reportPdfOf } from './rendering.ts'
import { fileNameOf } from './suggested-name.ts'

export async function exportTerraform(from: PlanWindow, request: TerraformRequest): Promise<Outcome<TerraformExport>> {
  const { filePaths } = await dialog.showOpenDialog(from.window, {
    title: 'Export Terraform into a folder',
    buttonLabel: 'Export',
    properties: ['openDirectory', 'createDirectory'],
    defaultPath: join(folderOf(from), fileNameOf(request.suggestedFolder, '')),
  })
  const [folder] = filePaths
  if (folder === undefined) return null
  const plan = await planExport(folder, request.files)
  if (isProblem(plan)) return plan
  if (plan.conflicts.length > 0 && (await askOverwrite(from.window, folder, plan.conflicts)) === 'cancel') return null
  return carryOut(plan)
}

const titles = { svg: 'SVG drawing', png: 'PNG picture', pdf: 'PDF document', drawio: 'draw.io diagram' } as const

export async function exportDrawing(from: PlanWindow, request: DrawingRequest): Promise<Outcome<{ path: string }>> {
  const { format, suggestedName } = request
  const { filePath } = await dialog.showSaveDialog(from.window, {
    title: 'Export drawing',
    filters: [{ name: titles[format], extensions: [format] }],
    defaultPath: join(folderOf(from), fileNameOf(suggestedName, `.${format}`)),
  })
  if (filePath === '') return null
  const path = extname(filePath) === '' ? `${filePath}.${format}` : filePath
  if (!(await mayReplace(from, filePath, path))) return null
  const content = await contentOf(request)
  if (isProblem(content)) return content
  const written = await writeText(path, content)
  return isProblem(written) ? written : { path }
}

function contentOf(request: DrawingRequest): Promise<string | Uint8Array | Problem> {
  switch (request.format) {
    case 'svg':
      return Promise.resolve(request.svg)
    case 'png':
      return pngOf(request)
    case 'pdf':
      return pdfOf(request.html)
    case 'drawio':
      return Promise.resolve(request.xml)
  }
}

const reportTitles = { pdf: 'PDF document', html: 'Web page', md: 'Markdown' } as const

export async function exportReport(
  from: PlanWindow,
  request: ReportRequest,
): Promise<Outcome<{ paths: readonly string[] }>> {
  const { format, suggestedName } = request
  const { filePath } = await dialog.showSaveDialog(from.window, {
    title: 'Export design report',
    filters: [{ name: reportTitles[format], extensions: [format] }],
    defaultPath: join(folderOf(from), fileNameOf(suggestedName, `.${format}`)),
  })
  if (filePath === '') return null
  const path = extname(filePath) === '' ? `${filePath}.${format}` : filePath
  if (!(await mayReplace(from, filePath, path))) return null
  if (format === 'md' && !(await mayDrawBeside(from, path))) return null
  const paths = await writeReport(path, await reportOf(request))
  return isProblem(paths) ? paths : { paths }
}

/** With a report its drawing is replaced; one without a report is somebody’s own. */
async function mayDrawBeside(from: PlanWindow, path: string): Promise<boolean> {
  return (await hashOnDisk(path)) !== undefined || mayReplace(from, path, drawingBeside(path))
}

async function reportOf(request: ReportRequest): Promise<Report> {
  switch (request.format) {
    case 'pdf':
      return { content: await reportPdfOf(request) }
    case 'html':
      return { content: request.html }
    case 'md':
      return request
  }
}
