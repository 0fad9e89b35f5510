import { visible } from '../base/visible.ts'

/** Also what GitHub makes links of without being told: addresses of pages and of mail. */
const MEANINGFUL = /[\\`*_{}[\]<>#|~&$@]|:(?=\/\/)|(?<=www)\./gi

/** Text that stays text wherever it stands in a line of Markdown. */
export const plainMarkdown = (text: string): string =>
  visible(
    text
      .replace(/[\s\u0085]*[\n\r\u0085\u2028\u2029][\s\u0085]*/g, ' ')
      .replace(/\u0000/g, '\ufffd')
      .replace(/\p{Surrogate}/gu, '\ufffd'),
  ).replace(MEANINGFUL, '\\$&')
