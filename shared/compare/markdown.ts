import { plainMarkdown } from '../document/markdown.ts'
import type { Change, Comparison, Difference } from './compare.ts'
import { countsText, groupsOf } from './words.ts'

const changeLine = ({ words, consequence }: Change): string =>
  `- ${plainMarkdown(words)}${consequence === undefined ? '' : `: **${plainMarkdown(consequence)}**`}`

const differenceLines = ({ title, changes }: Difference): readonly string[] => [
  `- ${plainMarkdown(title)}`,
  ...changes.map((change) => `  ${changeLine(change)}`),
]

const section = (title: string, lines: readonly string[]): readonly string[] => ['', `### ${title}`, '', ...lines]

/** For a pull request. */
export function markdownOf(comparison: Comparison, planName: string): string {
  const { settings } = comparison
  return [
    `## ${plainMarkdown(planName)}: ${countsText(comparison)}`,
    ...groupsOf(comparison).flatMap(({ title, differences }) => section(title, differences.flatMap(differenceLines))),
    ...(settings.length === 0 ? [] : section('Plan', settings.map(changeLine))),
  ].join('\n')
}
