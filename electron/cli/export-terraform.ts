import type { Command } from 'commander'
import { oneLine } from '../../shared/base/visible.ts'
import { counted } from '../../shared/base/words.ts'
import { isProblem, type TerraformExport } from '../../shared/bridge/calls.ts'
import { exportTerraform } from '../../shared/terraform/terraform.ts'
import { carryOut, planExport } from '../files/terraform-folder.ts'
import { checked } from './checked.ts'
import { formatOption, type FormatOptions } from './format.ts'
import { readInput } from './input.ts'
import { print, printJson } from './print.ts'
import { linesOf } from './report-text.ts'
import { Unusable } from './unusable.ts'

interface Options extends FormatOptions {
  readonly out: string
  readonly force?: true
  readonly allowErrors?: true
}

export function addExportTerraform(exporting: Command): void {
  exporting
    .command('terraform')
    .description('write a plan as Terraform files')
    .argument('<file>', 'the plan; - reads standard input')
    .requiredOption('--out <folder>', 'where to; it is made when it is not there')
    .option('--force', 'overwrite files that were written or changed by someone')
    .option('--allow-errors', 'export although the plan has errors')
    .addOption(formatOption())
    .action(run)
}

async function run(file: string, options: Options): Promise<void> {
  const input = checked(await readInput(file))
  if (input.summary.errors > 0 && options.allowErrors === undefined) {
    const errors = { ...input, findings: input.findings.filter(({ severity }) => severity === 'error') }
    refuse([
      ...linesOf(errors),
      `${input.file} has ${counted(input.summary.errors, 'error')}; --allow-errors exports it all the same`,
    ])
    return
  }
  const plan = await planExport(options.out, exportTerraform(input.plan))
  if (isProblem(plan)) throw new Unusable(plan.message)
  if (plan.conflicts.length > 0 && options.force === undefined) {
    const lines = plan.conflicts.map((name) => oneLine(`${options.out}/${name}: written or changed by someone`))
    refuse([...lines, 'nothing was written; --force overwrites these'])
    return
  }
  const done = await carryOut(plan)
  if (isProblem(done)) throw new Unusable(done.message)
  if (options.format === 'json') printJson(done)
  else print(textOf(done))
}

function refuse(lines: readonly string[]): void {
  process.stderr.write(`${lines.join('\n')}\n`)
  process.exitCode = 1
}

function textOf({ folder, written, unchanged, removed }: TerraformExport): string {
  const lines = [
    ...written.map((name) => `wrote ${folder}/${name}`),
    ...removed.map((name) => `removed ${folder}/${name}`),
    ...(unchanged.length > 0 ? [`${counted(unchanged.length, 'file')} unchanged in ${folder}`] : []),
  ]
  return lines.join('\n')
}
