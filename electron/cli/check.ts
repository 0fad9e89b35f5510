import { Option, type Command } from 'commander'
import { checked, type Checked } from './checked.ts'
import { readInput } from './input.ts'
import { print, printJson } from './print.ts'
import { reportJson } from './report-json.ts'
import { reportSarif } from './report-sarif.ts'
import { reportText } from './report-text.ts'
import { Unusable } from './unusable.ts'

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
  for (const file of files) plans.push(checked(await readInput(file)))
  if (format === 'text') print(reportText(plans))
  else if (format === 'sarif') printJson(reportSarif(plans))
  else printJson(plans.length === 1 ? plans.map(reportJson)[0] : plans.map(reportJson))
  const fails = ({ summary }: Checked): boolean => summary.errors > 0 || (strict === true && summary.warnings > 0)
  process.exitCode = plans.some(fails) ? 1 : 0
}
