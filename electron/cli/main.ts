import { inspect } from 'node:util'
import { Command, CommanderError } from 'commander'
import manifest from '../../package.json' with { type: 'json' }
import { addAddresses } from './addresses.ts'
import { addCheck } from './check.ts'
import { addDiff } from './diff.ts'
import { addExportDiagram } from './export-diagram.ts'
import { addExportTerraform } from './export-terraform.ts'
import { addReport } from './report.ts'
import { addRules } from './rules.ts'
import { addSchema } from './schema.ts'
import { addTemplates } from './templates.ts'
import { printError } from './print.ts'
import { Unusable, UNUSABLE } from './unusable.ts'

await run(process.argv)

async function run(argv: readonly string[]): Promise<void> {
  process.stdout.on('error', endQuietly)
  try {
    await program().parseAsync(argv)
  } catch (error) {
    process.exitCode = exitCodeOf(error)
  }
}

function program(): Command {
  const all = new Command('gatewright')
    .description(manifest.description)
    .version(manifest.version)
    .exitOverride()
    .showSuggestionAfterError(false)
    .addHelpText(
      'after',
      '\nExit codes: 0 fine, 1 the plan has errors or the answer is no, 2 unusable input or arguments.',
    )
  addTemplates(all)
  addCheck(all)
  addRules(all)
  addAddresses(all)
  addDiff(all)
  const exporting = all.command('export').description('write a plan as something else')
  addExportTerraform(exporting)
  addExportDiagram(exporting)
  addReport(all)
  addSchema(all)
  return all
}

/** Commander ends help and version with 0, and what it cannot use with 1; for us unusable arguments are 2. */
function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : UNUSABLE
  if (error instanceof Unusable) printError(error.message)
  else process.stderr.write(`Gatewright has failed; please report this:\n${inspect(error)}\n`)
  return UNUSABLE
}

/** The reader of our output has gone: `gatewright rules | head -1`. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
  process.exit()
}
