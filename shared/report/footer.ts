import { fontFaces, type Fonts } from '../scene/svg.ts'
import { element, escaped } from '../scene/xml.ts'

/** What the printer sets under every page; it fills in the numbers by the names of the classes. */
export function footerOf(title: string, fonts: Fonts): string {
  const style = [
    'display:flex;justify-content:space-between;width:100%;margin:0 18mm',
    'font:400 8pt Inter,sans-serif;color:#5a6675',
  ].join(';')
  const number = '<span class="pageNumber"></span> of <span class="totalPages"></span>'
  const words = element('span', {}, escaped(title)) + element('span', {}, number)
  return element('style', {}, fontFaces(fonts)) + element('div', { style }, words)
}
