import { InvalidArgumentError, Option, type Command } from 'commander'
import { counted } from '../../shared/base/words.ts'
import { isProblem } from '../../shared/bridge/calls.ts'
import { drawIoOf } from '../../shared/draw/draw-io.ts'
import type { Plan } from '../../shared/plan/plan.ts'
import { papers, type PaperName } from '../../shared/scene/paper.ts'
import { illegible } from '../../shared/scene/legible.ts'
import { LEGIBLE, sheetDocument, sheetsOf, type Layout, type SheetOptions } from '../../shared/scene/sheet.ts'
import type { Scene } from '../../shared/scene/scene.ts'
import { svgOf } from '../../shared/scene/svg.ts'
import type { ThemeName } from '../../shared/scene/theme.ts'
import { writeText } from '../files/text-file.ts'
import { dateOption } from './date.ts'
import { drawn } from './drawn.ts'
import { endingOf } from './ending.ts'
import { fonts } from './fonts.ts'
import { readInput } from './input.ts'
import { print } from './print.ts'
import { rendered } from './rendered.ts'
import { Unusable } from './unusable.ts'

interface Options {
  readonly out: string
  readonly page?: PaperName
  readonly portrait?: true
  readonly theme: ThemeName
  readonly greyscale?: true
  readonly tile?: true
  readonly sheetPerVpc?: true
  readonly dpi: number
  readonly scale?: number
  readonly date: string
}

const ENDINGS = ['.svg', '.png', '.pdf', '.drawio'] as const
type Ending = (typeof ENDINGS)[number]

const DEFAULT_PAGE = 'A3'
const paperNames = Object.keys(papers) as readonly PaperName[]
/** Of a canvas unit. */
const UNITS_PER_INCH = 96
/** A drawing of ten times its size takes dozens of sheets; far beyond, memory ends. */
const MAX_PERCENT = 1000

export function addExportDiagram(exporting: Command): void {
  exporting
    .command('diagram')
    .description('draw a plan')
    .argument('<file>', 'the plan; - reads standard input')
    .requiredOption('--out <file>', 'where to: a file that ends in .svg, .png, .pdf or .drawio')
    .addOption(
      new Option(
        '--page <paper>',
        `on a sheet with title block and legend; a PDF always is (${DEFAULT_PAGE}); one of ${paperNames.join(', ')}`,
      ).argParser(paper),
    )
    .addOption(new Option('--landscape', 'the sheet lies (as it does unless told)').conflicts('portrait'))
    .option('--portrait', 'the sheet stands')
    .addOption(new Option('--theme <theme>', 'its colours').choices(['print', 'light', 'dark']).default('print'))
    .addOption(new Option('--greyscale', 'black, white and line patterns instead of colours').conflicts('theme'))
    .addOption(new Option('--tile', 'at full size, on as many sheets of a PDF as that takes').conflicts('sheetPerVpc'))
    .addOption(
      new Option('--scale <percent>', 'tiles of this size instead of full size')
        .argParser(percent)
        .conflicts('sheetPerVpc'),
    )
    .option('--sheet-per-vpc', 'an overview, then a sheet of a PDF for each VPC')
    .option('--dpi <number>', 'pixels to the inch of a PNG', positive, 2 * UNITS_PER_INCH)
    .addOption(dateOption('as the title block shall say'))
    .action(run)
}

async function run(file: string, options: Options): Promise<void> {
  const ending = endingOf(options.out, 'diagram', ENDINGS)
  const input = await readInput(file)
  const content = await contentOf(ending, { plan: input.plan, scene: drawn(input) }, options)
  const written = await writeText(options.out, content)
  if (isProblem(written)) throw new Unusable(written.message)
  print(`wrote ${options.out}`)
}

interface Drawn {
  readonly plan: Plan
  readonly scene: Scene
}

async function contentOf(ending: Ending, drawing: Drawn, options: Options): Promise<string | Uint8Array> {
  switch (ending) {
    case '.svg':
      return svgText(drawing, options)
    case '.png':
      return await rendered({ format: 'png', svg: svgText(drawing, options), scale: options.dpi / UNITS_PER_INCH })
    case '.pdf':
      warnOfSmallText(drawing, options)
      return await rendered({
        format: 'pdf',
        html: sheetDocument(drawing.scene, sheetOptions(drawing.plan, options), fonts),
      })
    case '.drawio':
      return drawIoOf(drawing.plan, drawing.scene)
  }
}

function svgText(drawing: Drawn, options: Options): string {
  const { plan, scene } = drawing
  const isSheet = options.page !== undefined || layoutOf(options) !== 'fit'
  if (!isSheet) return svgOf(scene, { theme: themeOf(options), title: plan.name, fonts })
  warnOfSmallText(drawing, options)
  const [sheet, ...more] = sheetsOf(scene, sheetOptions(plan, options), fonts)
  if (sheet === undefined) throw new Error('a drawing without a sheet')
  if (more.length > 0) throw new Unusable(`this takes ${more.length + 1} sheets: only a PDF has several`)
  return sheet.svg
}

function warnOfSmallText({ plan, scene }: Drawn, options: Options): void {
  const sheet = sheetOptions(plan, options)
  const small = illegible(scene, sheet)
  if (small === undefined) return
  const { textHeight, paper: larger, tiles } = small
  const flags = [...(larger === undefined ? [] : [`--page "${larger}"`]), `--tile (${counted(tiles, 'sheet')})`]
  process.stderr.write(
    `warning: the smallest text is ${textHeight.toFixed(1)} mm high on ${sheet.paper}; ${flags.join(' or ')} makes it ${LEGIBLE} mm or more\n`,
  )
}

const themeOf = ({ theme, greyscale }: Options): ThemeName => (greyscale === true ? 'greyscale' : theme)

function layoutOf({ tile, scale, sheetPerVpc }: Options): Layout {
  if (sheetPerVpc === true) return 'vpc'
  return tile === true || scale !== undefined ? 'tile' : 'fit'
}

function sheetOptions(plan: Plan, options: Options): SheetOptions {
  const { page, portrait, date, scale } = options
  return {
    paper: page ?? DEFAULT_PAGE,
    orientation: portrait === true ? 'portrait' : 'landscape',
    planName: plan.name,
    titleBlock: plan.titleBlock,
    date,
    legend: true,
    theme: themeOf(options),
    layout: layoutOf(options),
    ...(scale === undefined ? {} : { scale: scale / 100 }),
  }
}

function paper(text: string): PaperName {
  const found = paperNames.find((name) => name.toLowerCase() === text.toLowerCase())
  if (found === undefined) throw new InvalidArgumentError(`Allowed choices are ${paperNames.join(', ')}.`)
  return found
}

function positive(text: string): number {
  const value = Number(text)
  if (!(value > 0 && Number.isFinite(value))) throw new InvalidArgumentError('It is not a number above 0.')
  return value
}

function percent(text: string): number {
  const value = positive(text)
  if (value > MAX_PERCENT) throw new InvalidArgumentError(`It is more than ${MAX_PERCENT}.`)
  return value
}
