import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'

/** What GitHub makes of Markdown, as far as it is Markdown. */
const htmlFrom = (markdown: string): string =>
  micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] })

const BLOCK = /^(?:h[1-6]|p|ul|ol|li|blockquote|pre|hr|table|thead|tbody|tr|th|td|div|section|input)$/

const characters: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' }

const decoded = (html: string): string => html.replace(/&(?:amp|lt|gt|quot);/g, (each) => characters[each] ?? each)

const oneBlank = (text: string): string => text.replace(/\s+/g, ' ').trim()

interface Read {
  /** Each piece of text with the block it stands in, `td: text`; texts without letters are left out. */
  readonly blocks: readonly string[]
  /** Every tag that is no block, as it stands. */
  readonly inline: readonly string[]
}

/** Markdown as a reader sees it. */
export function readMarkdown(markdown: string): Read {
  const open: string[] = []
  const blocks: string[] = []
  const inline: string[] = []
  let text = ''
  const end = (): void => {
    if (oneBlank(text) !== '') blocks.push(`${open.at(-1) ?? ''}: ${oneBlank(decoded(text))}`)
    text = ''
  }
  for (const [part, slash, name] of htmlFrom(markdown).matchAll(/<(\/?)([a-z][a-z0-9]*|!--)[^>]*>|[^<]+/g))
    if (name === undefined) text += part
    else if (!BLOCK.test(name)) inline.push(part)
    else {
      end()
      if (slash === '') open.push(name)
      else open.pop()
    }
  end()
  return { blocks, inline }
}
