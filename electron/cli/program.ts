import { Command } from 'commander'
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

/** Every command with its arguments and options. */
export function program(): Command {
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
