import { readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { app } from 'electron'
import { isProblem, type Problem } from '../../shared/bridge/calls.ts'
import { RENDER_COMPLAINT, renderJob, type RenderJob } from '../files/render-job.ts'
import { pdfOf, pngOf, reportPdfOf } from './rendering.ts'

/** Draws one job of the command line and ends; beside a running app, in a profile of its own. */
export function startRenderJob(path: string): void {
  app.setPath('userData', join(dirname(path), 'profile'))
  // Without a listener Electron quits as soon as the hidden page is gone.
  app.on('window-all-closed', () => undefined)
  void app.whenReady().then(() => work(path))
}

async function work(path: string): Promise<void> {
  try {
    const job = renderJob.parse(JSON.parse(await readFile(path, 'utf8')))
    const result = await draw(job)
    if (isProblem(result)) throw new Error(result.message)
    await writeFile(job.out, result)
    app.exit(0)
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    process.stderr.write(`${RENDER_COMPLAINT}${said.replace(/\s*\n\s*/g, ' ')}\n`)
    app.exit(1)
  }
}

function draw(job: RenderJob): Promise<Uint8Array | Problem> {
  switch (job.format) {
    case 'pdf':
      return pdfOf(job.html)
    case 'report':
      return reportPdfOf(job)
    case 'png':
      return pngOf(job)
  }
}
