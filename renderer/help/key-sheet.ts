import { escaped } from '../../shared/scene/xml.ts'
import { keysText } from '../actions/keys.ts'
import type { KeyGroup } from './key-groups.ts'

const STYLE = `
@page { size: A4; margin: 14mm }
body { margin: 0; color: #000; font: 9pt/13pt Inter, system-ui, sans-serif }
h1 { margin: 0 0 6mm; font-size: 16pt; line-height: 20pt }
main { columns: 2; column-gap: 10mm }
section { break-inside: avoid; margin-bottom: 5mm }
h2 { margin: 0 0 1mm; font-size: 10pt }
table { width: 100%; border-collapse: collapse }
td { padding: 0.6mm 0; border-top: 0.2mm solid #999; vertical-align: top }
td + td { padding-left: 4mm; text-align: right; white-space: nowrap }`

const groupHtml = ({ title, rows }: KeyGroup): string => {
  const lines = rows.map(
    ({ what, keys }) =>
      `<tr><td>${escaped(what)}</td><td>${keys.map((each) => escaped(keysText(each))).join(', ')}</td></tr>`,
  )
  return `<section><h2>${escaped(title)}</h2><table>${lines.join('')}</table></section>`
}

/** All keys on a page to be pinned up. */
export const keySheet = (groups: readonly KeyGroup[]): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Gatewright keys</title><style>${STYLE}</style>` +
  `<h1>Gatewright: keyboard shortcuts</h1><main>${groups.map(groupHtml).join('')}</main></html>`
