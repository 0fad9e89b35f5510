import { visible } from '../base/visible.ts'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text for XML content and attributes; what XML 1.0 forbids even escaped becomes U+FFFD, what nobody sees is shown. */
export const escaped = (text: string): string =>
  visible(text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd')).replace(
    /[&<>"']/g,
    (letter) => entities[letter] ?? letter,
  )

type Attributes = Readonly<Record<string, string | number | undefined>>

/** A reader of XML makes a blank of every break and tab that is not written as its number. */
const attributeText = (text: string): string =>
  escaped(text).replace(/[\t\n\r]/g, (sign) => `&#${String(sign.charCodeAt(0))};`)

const shown = (value: string | number): string =>
  typeof value === 'number' ? String(Math.round(value * 100) / 100) : attributeText(value)

/** One element; `content` is XML already. Attributes that are undefined are left out. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : ` ${key}="${shown(value)}"`,
  )
  const start = `<${name}${written.join('')}`
  return content === '' ? `${start}/>` : `${start}>${content}</${name}>`
}
