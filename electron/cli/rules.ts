import type { Command } from 'commander'
import { byText } from '../../shared/base/order.ts'
import { rules } from '../../shared/rules/index.ts'
import { rulePages } from '../../shared/rules/pages.ts'
import { formatOption, type FormatOptions } from './format.ts'
import { print, printJson, table } from './print.ts'
import { Unusable } from './unusable.ts'

export function addRules(program: Command): void {
  program.command('rules').description('list what is checked').addOption(formatOption()).action(listRules)
  program
    .command('explain')
    .description('show a rule’s page')
    .argument('<rule>', 'its code, as check prints it in brackets')
    .addOption(formatOption())
    .action(explain)
}

function listRules({ format }: FormatOptions): void {
  const all = [...rules].sort((a, b) => byText(a.code, b.code))
  if (format === 'text') print(table(all.map(({ code, severity, title }) => [code, severity, title])))
  else printJson(all.map(({ code, severity, title, source }) => ({ rule: code, severity, title, source })))
}

function explain(code: string, { format }: FormatOptions): void {
  const rule = rules.find((each) => each.code === code)
  const page = rulePages.get(code)
  if (rule === undefined || page === undefined)
    throw new Unusable(`there is no rule “${code}”; gatewright rules lists them all`)
  const { severity, title, source } = rule
  if (format === 'text') print(page.trimEnd())
  else printJson({ rule: code, severity, title, source, page })
}
