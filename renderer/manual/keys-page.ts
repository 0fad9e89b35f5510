import { keysText } from '../actions/keys.ts'
import type { KeyGroup } from '../help/key-groups.ts'

const table = ({ title, rows }: KeyGroup): string =>
  [
    `## ${title}`,
    '',
    '| Does | Keys |',
    '|---|---|',
    ...rows.map(({ what, keys }) => `| ${what} | ${keys.map((each) => `\`${keysText(each)}\``).join(', ')} |`),
  ].join('\n')

/** As a page of the manual, for this system. */
export const keysPage = (groups: readonly KeyGroup[]): string =>
  ['# Keyboard', 'Everything works without the mouse.', ...groups.map(table)].join('\n\n')
