import type { Command } from 'commander'
import { planSchema } from '../../shared/workspace/plan-schema.ts'
import { printJson } from './print.ts'

export function addSchema(program: Command): void {
  program
    .command('schema')
    .description('print the JSON Schema of plan files')
    .action(() => {
      printJson(planSchema())
    })
}
