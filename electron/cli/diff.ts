import { Option, type Command } from 'commander'
import { oneLine } from '../../shared/base/visible.ts'
import { compare, isSameDesign, type Change, type Comparison, type Difference } from '../../shared/compare/compare.ts'
import { markdownOf } from '../../shared/compare/markdown.ts'
import { countsText, groupsOf } from '../../shared/compare/words.ts'
import { readInput, type Input } from './input.ts'
import { print, printJson, styled } from './print.ts'
import { Unusable } from './unusable.ts'

interface Options {
  readonly format: 'text' | 'json' | 'markdown'
}

export function addDiff(program: Command): void {
  program
    .command('diff')
    .description('say what became of a plan, and what AWS replaces for it')
    .argument('<before>', 'the earlier plan; - reads standard input')
    .argument('<after>', 'the later plan; - reads standard input')
    .addOption(new Option('--format <format>', 'how to say it').choices(['text', 'json', 'markdown']).default('text'))
    .addHelpText('after', '\nExit codes: 0 the same design, 1 another design, 2 unusable input or arguments.')
    .action(diff)
}

async function diff(before: string, after: string, { format }: Options): Promise<void> {
  if (before === '-' && after === '-') throw new Unusable('standard input can be read only once')
  const [from, to] = [await readInput(before), await readInput(after)]
  const comparison = compare(from.plan, to.plan)
  if (format === 'json') printJson(jsonOf(from, to, comparison))
  else if (format === 'markdown') print(markdownOf(comparison, to.plan.name))
  else print(textOf(from, to, comparison))
  process.exitCode = isSameDesign(comparison) ? 0 : 1
}

const SIGNS = { Added: ['green', '+'], Changed: ['yellow', '~'], Removed: ['red', '-'] } as const

function textOf(from: Input, to: Input, comparison: Comparison): string {
  return [
    `${from.file} to ${to.file}: ${countsText(comparison)}`,
    ...groupsOf(comparison).flatMap(({ title, differences }) => {
      const sign = signOf(title)
      return differences.flatMap((difference) => [
        `${sign} ${oneLine(difference.title)} ${styled('dim', `[${difference.id}]`)}`,
        ...difference.changes.map((change) => `    ${lineOf(change)}`),
      ])
    }),
    ...comparison.settings.map((change) => `${signOf('Changed')} Plan: ${lineOf(change)}`),
  ].join('\n')
}

const signOf = (title: keyof typeof SIGNS): string => styled(SIGNS[title][0], SIGNS[title][1])

const lineOf = ({ words, consequence }: Change): string =>
  consequence === undefined ? oneLine(words) : `${oneLine(words)}: ${styled('bold', oneLine(consequence))}`

const jsonOf = (from: Input, to: Input, comparison: Comparison): object => ({
  from: from.file,
  to: to.file,
  same: isSameDesign(comparison),
  added: comparison.added.map(resourceOf),
  removed: comparison.removed.map(resourceOf),
  changed: comparison.changed.map((difference) => ({
    ...resourceOf(difference),
    changes: difference.changes.map(changeOf),
  })),
  settings: comparison.settings.map(changeOf),
  moved: comparison.moved,
})

const resourceOf = ({ id, kind, name }: Difference): object => ({ resource: id, kind, name })

const changeOf = ({ field, from, to, words, consequence }: Change): object => ({
  field,
  from,
  to,
  words,
  consequence: consequence ?? null,
})
