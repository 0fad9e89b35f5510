import type { Command } from 'commander'
import { listed } from '../../shared/base/words.ts'
import { isProblem } from '../../shared/bridge/calls.ts'
import { createChecker, withWaivers } from '../../shared/check/check.ts'
import { estateOf } from '../../shared/estate/estate.ts'
import { drawingFile } from '../../shared/report/drawing.ts'
import { htmlOf } from '../../shared/report/html.ts'
import { markdownOf } from '../../shared/report/markdown.ts'
import { reportOf } from '../../shared/report/report.ts'
import type { Subject } from '../../shared/report/subject.ts'
import { writeReport, type Report } from '../files/report-files.ts'
import { dateOption } from './date.ts'
import { endingOf } from './ending.ts'
import { fonts } from './fonts.ts'
import { drawn } from './drawn.ts'
import { readInput, type Input } from './input.ts'
import { print } from './print.ts'
import { rendered } from './rendered.ts'
import { Unusable } from './unusable.ts'

const ENDINGS = ['.pdf', '.html', '.md'] as const
type Ending = (typeof ENDINGS)[number]

interface Options {
  readonly out: string
  readonly date: string
}

export function addReport(program: Command): void {
  program
    .command('report')
    .description('write the design report of a plan: drawing, addresses, worksheets, rules, findings')
    .argument('<file>', 'the plan; - reads standard input')
    .requiredOption('--out <file>', 'where to: .pdf, .html, or .md with the drawing as .svg beside it')
    .addOption(dateOption('where the title block says none'))
    .action(run)
}

async function run(file: string, { out, date }: Options): Promise<void> {
  const ending = endingOf(out, 'report', ENDINGS)
  const written = await writeReport(out, await contentOf(ending, subjectOf(await readInput(file)), date))
  if (isProblem(written)) throw new Unusable(written.message)
  print(`wrote ${listed(written)}`)
}

function subjectOf(input: Input): Subject {
  const { plan } = input
  const scene = drawn(input)
  const estate = estateOf(plan)
  const findings = withWaivers(createChecker().check(estate), plan.waivers)
  return { plan, estate, findings, scene }
}

async function contentOf(ending: Ending, subject: Subject, date: string): Promise<Report> {
  const { plan, scene } = subject
  const document = reportOf(subject, date)
  switch (ending) {
    case '.pdf':
      return {
        content: await rendered({ format: 'report', html: htmlOf(document, fonts), title: document.title, fonts }),
      }
    case '.html':
      return { content: htmlOf(document, fonts) }
    case '.md':
      return {
        markdown: markdownOf(document, DRAWING),
        svg: drawingFile(scene, plan.name, fonts),
        drawing: DRAWING,
      }
  }
}

/** Until the file has its name. */
const DRAWING = 'drawing.svg'
