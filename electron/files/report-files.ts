import { basename, extname, join, dirname } from 'node:path'
import { isProblem, type Problem } from '../../shared/bridge/calls.ts'
import { linkTo } from '../../shared/report/markdown.ts'
import { writeText } from './text-file.ts'

/** A report in one file, or as Markdown with its drawing in a second one, which the text calls `drawing`. */
export type Report =
  | { readonly content: string | Uint8Array }
  | { readonly markdown: string; readonly svg: string; readonly drawing: string }

/** Where the drawing of a report in Markdown goes. */
export const drawingBeside = (path: string): string => join(dirname(path), `${basename(path, extname(path))}.svg`)

/** Each file whole or not at all, the drawing first so that no text names one that is not there; answers their paths. */
export async function writeReport(path: string, report: Report): Promise<readonly string[] | Problem> {
  if ('content' in report) {
    const written = await writeText(path, report.content)
    return isProblem(written) ? written : [path]
  }
  const picture = drawingBeside(path)
  const drawn = await writeText(picture, report.svg)
  if (isProblem(drawn)) return drawn
  const name = basename(picture)
  const text = report.markdown.replaceAll(`](${linkTo(report.drawing)})`, `](${linkTo(name)})`)
  const written = await writeText(path, text)
  return isProblem(written) ? written : [path, picture]
}
