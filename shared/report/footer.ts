import { fontFaces, type Fonts } from '../scene/svg.ts'
import { element, escaped } from '../scene/xml.ts'

/** What the printer sets under every page; it fills in the numbers by the names of the classes. */
export function footerOf(title: string, fonts: Fonts): string {
  const style = [
    'display:flex;gap:6mm;box-sizing:border-box;width:100%;min-width:0;padding:0 18mm',
    'font:400 8pt Inter,sans-serif;color:#5a6675',
  ].join(';')
  const oneLine = 'white-space:nowrap'
  const cutOff = `${oneLine};flex:1;min-width:0;overflow:hidden;text-overflow:ellipsis`
  const number = '<span class="pageNumber"></span> of <span class="totalPages"></span>'
  const words = element('span', { style: cutOff }, escaped(title)) + element('span', { style: oneLine }, number)
  return element('style', {}, fontFaces(fonts)) + element('div', { style }, words)
}
