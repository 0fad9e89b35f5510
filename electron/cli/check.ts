import { Option, type Command } from 'commander'
import { checked, type Checked } from './checked.ts'
import { readInput } from './input.ts'
import { print, printError, printJson } from './print.ts'
import { reportJson } from './report-json.ts'
import { reportSarif } from './report-sarif.ts'
import { reportText } from './report-text.ts'
import { Unusable, UNUSABLE } from './unusable.ts'

interface Options {
  readonly format: 'text' | 'json' | 'sarif'
  readonly strict?: true
}

export function addCheck(program: Command): void {
  program
    .command('check')
    .description('say what is wrong with plans')
    .argument('<file...>', 'plan files; - reads standard input')
    .addOption(new Option('--format <format>', 'how to say it').choices(['text', 'json', 'sarif']).default('text'))
    .option('--strict', 'let warnings fail too')
    .action(check)
}

async function check(files: readonly string[], { format, strict }: Options): Promise<void> {
  if (files.filter((file) => file === '-').length > 1) throw new Unusable('standard input can be read only once')
  const plans: Checked[] = []
  const unusable: string[] = []
  for (const file of files) {
    const input = await readInput(file).catch(toMessage)
    if (typeof input === 'string') unusable.push(input)
    else plans.push(checked(input))
  }
  if (plans.length > 0) report(plans, files.length, format)
  unusable.forEach(printError)
  const fails = ({ summary }: Checked): boolean => summary.errors > 0 || (strict === true && summary.warnings > 0)
  process.exitCode = unusable.length > 0 ? UNUSABLE : Number(plans.some(fails))
}

/** One unusable file keeps nobody from hearing of the others. */
function toMessage(error: unknown): string {
  if (error instanceof Unusable) return error.message
  throw error
}

/** For programs one plan is an object, several are a list, whatever became of the rest. */
function report(plans: readonly Checked[], asked: number, format: Options['format']): void {
  if (format === 'text') print(reportText(plans))
  else if (format === 'sarif') printJson(reportSarif(plans))
  else printJson(asked === 1 ? plans.map(reportJson)[0] : plans.map(reportJson))
}
