import type { Argument, Command, Option } from 'commander'

const cell = (text: string): string => text.replaceAll('|', '/')

/** `(one of text, json; usually text)` */
function choicesOf({ argChoices, defaultValue, defaultValueDescription }: Option | Argument): string {
  const usual = defaultValueDescription ?? (defaultValue === undefined ? '' : String(defaultValue))
  const parts = [
    ...(argChoices === undefined ? [] : [`one of ${argChoices.join(', ')}`]),
    ...(usual === '' || usual === 'false' ? [] : [`usually ${usual}`]),
  ]
  return parts.length === 0 ? '' : ` (${parts.join('; ')})`
}

function argumentName(argument: Argument): string {
  const word = `${argument.name()}${argument.variadic ? '…' : ''}`
  return argument.required ? `<${word}>` : `[${word}]`
}

const rowsOf = (command: Command): readonly string[] => [
  ...command.registeredArguments.map(
    (each) => `| \`${argumentName(each)}\` | ${cell(each.description + choicesOf(each))} |`,
  ),
  ...command.options.map(
    (each) => `| \`${each.flags}\` | ${cell(each.description + choicesOf(each))}${each.mandatory ? '; needed' : ''} |`,
  ),
]

/** The command and those below it, a heading each. */
function sectionsOf(command: Command, before: string): readonly string[] {
  const name = `${before} ${command.name()}`.trim()
  if (command.commands.length > 0) return command.commands.flatMap((each) => sectionsOf(each, name))
  const usage = [name, ...command.registeredArguments.map(argumentName)].join(' ')
  const rows = rowsOf(command)
  const table = rows.length === 0 ? [] : ['', '| Argument | Means |', '|---|---|', ...rows]
  return [
    ['## ' + usage, '', `${command.description()}.`.replace(/^./, (letter) => letter.toUpperCase()), ...table].join(
      '\n',
    ),
  ]
}

const INTRODUCTION = `# Command line

Everything but drawing by hand works without a window: in scripts, in hooks of version control, on build servers.
\`gatewright help\` lists the commands, \`gatewright help check\` tells of one. \`-\` as a file reads standard input.

Exit codes: 0 fine, 1 the plan has errors or the answer is no, 2 unusable input or arguments. Nothing is written when a
command fails.`

/** The manual’s page of all commands, as Markdown. */
export const commandPage = (program: Command): string => `${[INTRODUCTION, ...sectionsOf(program, '')].join('\n\n')}\n`
