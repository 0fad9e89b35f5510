import type { Command } from 'commander'
import { byText } from '../../shared/base/order.ts'
import { CATEGORIES } from '../../shared/kinds/kind.ts'
import { kinds } from '../../shared/kinds/index.ts'
import { kindPages } from '../../shared/kinds/pages.ts'
import { rules } from '../../shared/rules/index.ts'
import { ruleFamilies, rulePages } from '../../shared/rules/pages.ts'
import { formatOption, type FormatOptions } from './format.ts'
import { print, printJson, table } from './print.ts'
import { Unusable } from './unusable.ts'

export function addRules(program: Command): void {
  program.command('rules').description('list what is checked').addOption(formatOption()).action(listRules)
  program.command('kinds').description('list what can be drawn').addOption(formatOption()).action(listKinds)
  program
    .command('explain')
    .description('show the page of a rule or kind')
    .argument('<name>', 'a rule’s code, as check prints it in brackets, or a kind')
    .addOption(formatOption())
    .action(explain)
}

const familyOf = (code: string): string => ruleFamilies.get(code) ?? ''

function listRules({ format }: FormatOptions): void {
  const all = [...rules].sort((a, b) => byText(familyOf(a.code), familyOf(b.code)) || byText(a.code, b.code))
  if (format === 'text') print(table(all.map(({ code, severity, title }) => [familyOf(code), code, severity, title])))
  else
    printJson(
      all.map(({ code, severity, title, source }) => ({ rule: code, family: familyOf(code), severity, title, source })),
    )
}

function listKinds({ format }: FormatOptions): void {
  const all = CATEGORIES.flatMap((category) => kinds.filter((kind) => kind.category === category))
  if (format === 'text')
    print(table(all.map(({ category, record, description }) => [category, record.name, description])))
  else
    printJson(
      all.map(({ category, record, description }) => ({
        kind: record.name,
        title: record.title,
        category,
        description,
      })),
    )
}

function explain(name: string, { format }: FormatOptions): void {
  const page = rulePages.get(name) ?? kindPages.get(name)
  if (page === undefined)
    throw new Unusable(`there is no rule or kind “${name}”; gatewright rules and gatewright kinds list them all`)
  const rule = rules.find(({ code }) => code === name)
  if (format === 'text') print(page.trimEnd())
  else if (rule === undefined) printJson({ kind: name, page })
  else printJson({ rule: name, severity: rule.severity, title: rule.title, source: rule.source, page })
}
