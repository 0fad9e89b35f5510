import { BrowserWindow, type PrintToPDFOptions, type WebContents } from 'electron'
import type { DrawingRequest, Problem, ReportPages } from '../../shared/bridge/calls.ts'
import { footerOf } from '../../shared/report/footer.ts'
import { withPageNumbers } from '../../shared/report/page-numbers.ts'
import { pagesOfAnchors } from './pdf-anchors.ts'
import type { RequestOf } from '../../shared/bridge/requests.ts'
import { withResolution } from './png.ts'
import { withDocument, type Document } from './protocol.ts'

type Picture = Pick<Extract<DrawingRequest, { format: 'png' }>, 'svg' | 'scale'>

/** The longest edge Chromium paints. */
const MAX_EDGE = 16_384

/** Pages as the document's own @page rules say, vector, with tags for screen readers. */
export const pdfOf = (html: string, more: PrintToPDFOptions = {}): Promise<Uint8Array> =>
  withPage({ type: 'text/html', text: html }, { offscreen: true }, (page) =>
    page.printToPDF({ preferCSSPageSize: true, printBackground: true, generateTaggedPDF: true, ...more }),
  )

/** Printed twice: only then is known on which pages the chapters begin. */
export async function reportPdfOf({ html, title, fonts }: ReportPages): Promise<Uint8Array> {
  const running: PrintToPDFOptions = {
    displayHeaderFooter: true,
    headerTemplate: '<span></span>',
    footerTemplate: footerOf(title, fonts),
    generateDocumentOutline: true,
  }
  const pages = pagesOfAnchors(await pdfOf(html, running))
  return pdfOf(withPageNumbers(html, pages), running)
}

export async function pngOf({ svg, scale }: Picture): Promise<Uint8Array | Problem> {
  const size = sizeOf(svg)
  const edge = Math.ceil(Math.max(size.width, size.height) * scale)
  if (edge > MAX_EDGE)
    return {
      code: 'png-too-large',
      message: `The picture would be ${edge} pixels wide or high, and ${MAX_EDGE} are possible: choose a smaller scale, or SVG or PDF.`,
    }
  return withPage({ type: 'image/svg+xml', text: svg }, { offscreen: true }, async (page) => {
    page.debugger.attach()
    await page.debugger.sendCommand('Emulation.setDeviceMetricsOverride', {
      ...size,
      deviceScaleFactor: scale,
      mobile: false,
    })
    const { data } = (await page.debugger.sendCommand('Page.captureScreenshot', {
      format: 'png',
      captureBeyondViewport: true,
      clip: { x: 0, y: 0, ...size, scale: 1 },
    })) as { data: string }
    return withResolution(Buffer.from(data, 'base64'), scale)
  })
}

/** In CSS pixels, as the picture's first tag says. */
function sizeOf(svg: string): { readonly width: number; readonly height: number } {
  const [tag = ''] = /<svg\b[^>]*>/.exec(svg) ?? []
  const length = (name: string): number => {
    const [, value, unit] = new RegExp(`\\s${name}="([\\d.]+)(mm|px|)"`).exec(tag) ?? []
    if (value === undefined) throw new Error(`the picture has no ${name}`)
    return Math.ceil(Number(value) * (unit === 'mm' ? 96 / 25.4 : 1))
  }
  return { width: length('width'), height: length('height') }
}

/** Printers know paper upright, in thousandths of a millimetre. */
const paperOptions = ({ width, height }: { readonly width: number; readonly height: number }) => ({
  landscape: width > height,
  pageSize: { width: Math.round(Math.min(width, height) * 1000), height: Math.round(Math.max(width, height) * 1000) },
})

/** The system's print dialog; `null` also when the user cancels it. */
export const print = ({ html, paper }: RequestOf<'print'>): Promise<Problem | null> =>
  withPage({ type: 'text/html', text: html }, { offscreen: false }, async (page) => {
    const [printed, reason] = await new Promise<[boolean, string]>((resolve) => {
      page.print({ printBackground: true, ...(paper === undefined ? {} : paperOptions(paper)) }, (...result) => {
        resolve(result)
      })
    })
    if (printed || /cancel/i.test(reason)) return null
    return { code: 'print', message: `Printing failed (${reason}). Export a PDF and print that instead.` }
  })

/** A hidden page without scripts, alive for as long as the work. */
async function withPage<T>(
  document: Document,
  { offscreen }: { readonly offscreen: boolean },
  work: (page: WebContents) => Promise<T>,
): Promise<T> {
  const window = new BrowserWindow({
    show: false,
    backgroundColor: '#ffffff',
    webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, javascript: false, offscreen },
  })
  try {
    return await withDocument(document, async (url) => {
      await window.loadURL(url)
      return work(window.webContents)
    })
  } finally {
    window.destroy()
  }
}
