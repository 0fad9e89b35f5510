/** What a piece of Terraform text is, for its colour. */
export type TokenType = 'keyword' | 'name' | 'text' | 'number' | 'comment' | 'plain'

export interface Token {
  readonly type: TokenType
  readonly text: string
}

const PATTERNS: readonly (readonly [TokenType, RegExp])[] = [
  ['comment', /#.*|\/\/.*|\/\*[^]*?\*\//y],
  ['text', /"(?:[^"\\\n]|\\.)*"?/y],
  ['keyword', /\b(?:resource|data|variable|output|locals|module|provider|terraform|true|false|null)\b/y],
  ['number', /\b\d+(?:\.\d+)?\b/y],
  ['name', /[A-Za-z_][\w-]*(?=\s*(?:=(?!=)|\{))/y],
  ['plain', /[A-Za-z_][\w-]*|\s+|[^\w\s]/y],
]

function tokenAt(text: string, at: number): Token {
  for (const [type, pattern] of PATTERNS) {
    pattern.lastIndex = at
    const [found] = pattern.exec(text) ?? []
    if (found !== undefined && found !== '') return { type, text: found }
  }
  return { type: 'plain', text: text[at] ?? '' }
}

/** The text cut into coloured pieces; joined again they are the text. Neighbours of one type are one piece. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = []
  for (let at = 0; at < text.length;) {
    const token = tokenAt(text, at)
    const last = tokens.at(-1)
    if (last?.type === 'plain' && token.type === 'plain')
      tokens[tokens.length - 1] = { type: 'plain', text: last.text + token.text }
    else tokens.push(token)
    at += token.text.length
  }
  return tokens
}
