import type { Change, Comparison, Difference } from './compare.ts'
import { countsText, groupsOf } from './words.ts'

/** Signs that Markdown would take for itself. */
const escaped = (text: string): string => text.replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&').replace(/\s*\n\s*/g, ' ')

const changeLine = ({ words, consequence }: Change): string =>
  `- ${escaped(words)}${consequence === undefined ? '' : `: **${escaped(consequence)}**`}`

const differenceLines = ({ title, changes }: Difference): readonly string[] => [
  `- ${escaped(title)}`,
  ...changes.map((change) => `  ${changeLine(change)}`),
]

const section = (title: string, lines: readonly string[]): readonly string[] => ['', `### ${title}`, '', ...lines]

/** For a pull request. */
export function markdownOf(comparison: Comparison, planName: string): string {
  const { settings } = comparison
  return [
    `## ${escaped(planName)}: ${countsText(comparison)}`,
    ...groupsOf(comparison).flatMap(({ title, differences }) => section(title, differences.flatMap(differenceLines))),
    ...(settings.length === 0 ? [] : section('Plan', settings.map(changeLine))),
  ].join('\n')
}
