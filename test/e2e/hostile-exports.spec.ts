import { execFile, spawnSync } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { ElectronApplication, Page } from '@playwright/test'
import manifest from '../../package.json' with { type: 'json' }
import { visible } from '../../shared/base/visible.ts'
import { hostileTexts } from '../fuzz/hostile-texts.ts'
import { expect, projectRoot, readyPage, test } from './fixtures.ts'

/** Every text as a name, a tag, a description, a note and in the title block. */
function hostilePlan(): string {
  const resources = hostileTexts.flatMap((text, index): readonly (readonly [string, object])[] => {
    const vpc = `vpc-${String(index)}`
    const tags = { [`${text}!`]: text }
    const rule = { description: text, ipProtocol: 'tcp', fromPort: 443, toPort: 443, cidrBlock: text }
    return [
      [vpc, { kind: 'vpc', name: text, cidrBlock: text, tags }],
      [`group-${String(index)}`, { kind: 'security_group', name: text, vpc, description: text, ingress: [rule] }],
      [`office-${String(index)}`, { kind: 'site', name: text, deviceName: text, lanCidrs: [text] }],
      [`words-${String(index)}`, { kind: 'note', name: text, text }],
    ]
  })
  const all = hostileTexts.join(' ')
  const titleBlock = { company: all, project: all, title: all, author: all, checker: all }
  const plan = { format: 'gatewright-plan', version: 1, name: all, tags: { [all]: all }, titleBlock }
  return JSON.stringify({ ...plan, resources: Object.fromEntries(resources) })
}

const gatewright = (...args: readonly string[]): Promise<unknown> =>
  promisify(execFile)(process.execPath, [join(projectRoot, manifest.bin.gatewright), ...args])

/** As it is shown in a file of XML or HTML. */
const shown = (text: string): string =>
  visible(text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd'))

interface Read {
  readonly faults: readonly string[]
  /** `element` and `element@attribute`, each once. */
  readonly parts: readonly string[]
  /** Whatever the document refers to. */
  readonly addresses: readonly string[]
  /** The text of each element that `selector` finds, or of its attribute. */
  readonly texts: readonly string[]
}

interface Question {
  /** Parsed as this, or the page itself. */
  readonly source?: { readonly text: string; readonly type: 'application/xml' | 'text/html' }
  readonly selector: string
  readonly attribute?: string
}

const read = (page: Page, question: Question): Promise<Read> =>
  page.evaluate(({ source, selector, attribute }) => {
    const whole = source === undefined ? document : new DOMParser().parseFromString(source.text, source.type)
    const elements = [...whole.querySelectorAll('*')]
    const unique = (all: readonly string[]): readonly string[] => [...new Set(all)].sort()
    const attributes = elements.flatMap((element) => [...element.attributes])
    return {
      faults: [...whole.querySelectorAll('parsererror')].map(({ textContent }) => textContent),
      parts: unique([
        ...elements.map(({ localName }) => localName),
        ...attributes.map(({ ownerElement, name }) => `${ownerElement?.localName ?? ''}@${name}`),
      ]),
      addresses: unique(
        attributes.filter(({ name }) => /(?:^|:)(?:href|src|action|data|style)$/.test(name)).map(({ value }) => value),
      ),
      texts: [...whole.querySelectorAll(selector)].map((element) =>
        attribute === undefined ? element.textContent : (element.getAttribute(attribute) ?? ''),
      ),
    }
  }, question)

/** A window that runs whatever it is given, without a policy; scripts that run leave their mark. */
async function openWindow(app: ElectronApplication): Promise<Page> {
  await app.context().addInitScript(() => {
    Object.assign(window, {
      alert: () => {
        document.documentElement.dataset['ran'] = 'yes'
      },
    })
  })
  const opened = app.waitForEvent('window')
  await app.evaluate(({ BrowserWindow }) => {
    void new BrowserWindow({ show: false }).loadURL('about:blank')
  })
  return opened
}

const show = (app: ElectronApplication, page: Page, path: string): Promise<void> =>
  app.evaluate(
    async ({ BrowserWindow }, { from, to }) => {
      await BrowserWindow.getAllWindows()
        .find(({ webContents }) => webContents.getURL() === from)
        ?.loadFile(to)
    },
    { from: page.url(), to: path },
  )

const GRAPHIC = 'svg g title desc style rect path polygon text'
const GRAPHIC_ATTRIBUTES = `xmlns width height viewBox x y rx d points role id data-gw-kind data-gw-line data-gw-style
  font-family font-size font-weight text-anchor fill fill-rule stroke stroke-width stroke-dasharray stroke-linecap
  stroke-linejoin`
const PAGE = `html head meta title style body header main nav section figure figcaption h1 h2 h3 h4 p ol li a i span table
  thead tbody tr th td`
const PAGE_ATTRIBUTES = 'lang charset content name class id href scope aria-label data-page'
const DRAW_IO = 'mxfile diagram mxGraphModel root mxCell mxGeometry object'
const DRAW_IO_ATTRIBUTES = `host id name grid gridSize guides tooltips connect arrows page math parent style vertex as x y
  width height label gwKind gwName`

/** What of a document is in none of our own lists. */
function foreign(parts: readonly string[], elements: string, attributes: string): readonly string[] {
  const [known, own] = [elements, attributes].map((list) => list.split(/\s+/))
  return parts.filter((part) => {
    const [element = '', attribute] = part.split('@')
    return attribute === undefined ? known?.includes(element) !== true : own?.includes(attribute) !== true
  })
}

/** Without blanks, and without the commas that stand for line breaks in one line. */
const bare = (text: string): string => text.replace(/[\s,]+/g, '')

const oneBreak = (text: string): string => text.replace(/\r\n?/g, '\n')

const typed = hostileTexts.map((text) => oneBreak(shown(text)))

const file = (folder: string, name: string): string => join(folder, name)

async function makeExports(folder: string): Promise<void> {
  const plan = file(folder, 'plan.json')
  await writeFile(plan, hostilePlan())
  const diagram = ['export', 'diagram', plan]
  await gatewright(...diagram, '--out', file(folder, 'drawing.svg'))
  await gatewright(...diagram, '--out', file(folder, 'drawing.drawio'))
  await gatewright(...diagram, '--page', 'A3', '--out', file(folder, 'sheet.svg'))
  await gatewright('report', plan, '--out', file(folder, 'report.html'))
  await gatewright('report', plan, '--out', file(folder, 'report.pdf'))
}

// A document of everything, printed twice.
test.setTimeout(180_000)

test('in Chromium no export means anything but what was typed', async ({ app, userData }) => {
  await makeExports(userData)
  await readyPage(app)
  const page = await openWindow(app)
  await writeFile(file(userData, 'control.html'), '<!doctype html><img src="data:," onerror="alert(1)">')
  await show(app, page, file(userData, 'control.html'))
  await expect(page.locator('html'), 'a script that runs is noticed').toHaveAttribute('data-ran', 'yes')

  for (const name of ['drawing.svg', 'sheet.svg']) {
    await show(app, page, file(userData, name))
    const svg = await read(page, { selector: 'g[data-gw-kind=vpc] > title' })
    expect({ name, faults: svg.faults, addresses: svg.addresses }).toEqual({ name, faults: [], addresses: [] })
    expect(foreign(svg.parts, GRAPHIC, GRAPHIC_ATTRIBUTES), name).toEqual([])
    for (const [index, text] of typed.entries()) expect(bare(svg.texts[index] ?? '')).toContain(bare(text))
  }

  const xml = { text: await readFile(file(userData, 'drawing.drawio'), 'utf8'), type: 'application/xml' } as const
  const drawIo = await read(page, { source: xml, selector: '[gwKind=vpc]', attribute: 'gwName' })
  expect(drawIo.faults).toEqual([])
  expect(foreign(drawIo.parts, DRAW_IO, DRAW_IO_ATTRIBUTES)).toEqual([])
  expect(drawIo.texts.map(oneBreak)).toEqual(typed)
  const { texts: labels } = await read(page, { source: xml, selector: '[label]', attribute: 'label' })
  const label = await read(page, { source: { text: labels.join('<hr>'), type: 'text/html' }, selector: 'hr' })
  expect(label.texts.length).toBe(labels.length - 1)
  expect(foreign(label.parts, 'html head body font b br hr', 'style')).toEqual([])

  // Without its own policy, which would keep scripts from running that should not be there.
  const html = await readFile(file(userData, 'report.html'), 'utf8')
  await writeFile(file(userData, 'open.html'), html.replace(/<meta http-equiv[^>]*>/, ''))
  await show(app, page, file(userData, 'open.html'))
  const report = await read(page, { selector: 'td' })
  expect(foreign(report.parts, `${PAGE} ${GRAPHIC}`, `${PAGE_ATTRIBUTES} ${GRAPHIC_ATTRIBUTES}`)).toEqual([])
  expect(report.addresses.filter((address) => !/^#section-[\d-]+$/.test(address))).toEqual([])
  expect(typed.filter((text) => !report.texts.some((each) => oneBreak(each) === text))).toEqual([])
  await expect(page.locator('html')).not.toHaveAttribute('data-ran', 'yes')

  const { stdout } = spawnSync('pdftotext', ['-raw', file(userData, 'report.pdf'), '-'], { encoding: 'utf8' })
  const latin = typed.filter((text) => /^[\s!-~]*$/.test(text))
  expect(latin.length).toBeGreaterThan(30)
  expect(latin.filter((text) => !bare(stdout).includes(bare(text)))).toEqual([])
})
