import { access } from 'node:fs/promises'
import type { Command } from 'commander'
import { isProblem } from '../../shared/bridge/calls.ts'
import { readPlan, writePlan } from '../../shared/workspace/plan-file.ts'
import { templates } from '../../templates/index.ts'
import { writeText } from '../files/text-file.ts'
import { formatOption, type FormatOptions } from './format.ts'
import { print, printJson, table } from './print.ts'
import { Unusable } from './unusable.ts'

interface NewOptions {
  readonly out: string
  readonly name?: string
  readonly force?: true
}

export function addTemplates(program: Command): void {
  program
    .command('templates')
    .description('list the plans to begin with')
    .addOption(formatOption())
    .action(listTemplates)
  program
    .command('new')
    .description('make a plan from a template')
    .argument('<template>', 'as gatewright templates lists it')
    .requiredOption('--out <file>', 'the plan file to write; - writes standard output')
    .option('--name <name>', 'what the plan is called')
    .option('--force', 'replace the file if it exists')
    .action(makePlan)
}

function listTemplates({ format }: FormatOptions): void {
  if (format === 'text') print(table(templates.map(({ name, title, summary }) => [name, title, summary])))
  else printJson(templates.map(({ name, title, summary }) => ({ name, title, summary })))
}

async function makePlan(wanted: string, { out, name, force }: NewOptions): Promise<void> {
  const template = templates.find((each) => each.name === wanted)
  if (template === undefined)
    throw new Unusable(`there is no template “${wanted}”; there are: ${templates.map((each) => each.name).join(', ')}`)
  if (out !== '-' && force === undefined && (await exists(out)))
    throw new Unusable(`${out} exists already; --force replaces it`)
  const read = readPlan(template.plan, `template ${wanted}`)
  if (!read.ok) throw new Error(`the template ${wanted} is broken`)
  const { plan } = read.value
  const text = writePlan(name === undefined ? plan : { ...plan, name })
  if (out === '-') {
    print(text.trimEnd())
    return
  }
  const written = await writeText(out, text)
  if (isProblem(written)) throw new Unusable(written.message)
  print(`wrote ${out}`)
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )
