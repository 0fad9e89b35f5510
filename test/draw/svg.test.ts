import { describe, expect, test } from 'vitest'
import { sceneOf } from '../../shared/draw/scene-of.ts'
import { estateOf } from '../../shared/estate/estate.ts'
import { emptyPlan } from '../../shared/plan/plan.ts'
import type { Scene } from '../../shared/scene/scene.ts'
import { legiblePaper } from '../../shared/scene/legible.ts'
import { LEGIBLE, sheetDocument, sheetsOf, type SheetOptions } from '../../shared/scene/sheet.ts'
import { svgOf } from '../../shared/scene/svg.ts'
import { lineNames, themes, toneNames } from '../../shared/scene/theme.ts'
import { flagship, planOf } from './estates.ts'

const drawn = (resources: Parameters<typeof planOf>[0]): Scene => {
  const plan = planOf(resources)
  return sceneOf(plan, estateOf(plan))
}

const TAG = /<(\/?)([a-zA-Z]+)((?:\s+[a-zA-Z:-]+="[^"<]*")*)\s*(\/?)>/y
const TEXT = /(?:[^<&]|&(?:amp|lt|gt|quot|#39);)*/y

/** Reads XML as strictly as a parser does and says where it stops; undefined when all is well. */
function xmlFault(xml: string): string | undefined {
  const open: string[] = []
  let at = 0
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at
    const found = pattern.exec(xml)
    at += found?.[0].length ?? 0
    return found
  }
  do {
    match(TEXT)
    if (at === xml.length) break
    const tag = match(TAG)
    if (tag === null) return xml.slice(at, at + 60)
    const [, closing, name = '', , empty] = tag
    if (closing === '/' && open.pop() !== name) return `</${name}>`
    if (closing === '' && empty === '') open.push(name)
  } while (at < xml.length)
  return open.at(-1)
}

const hostile = `</text><script>alert(1)</script> & "quoted" 'too' ]]> \u0000\u0001\u001b\ufffe \ud800 end`

describe('svg', () => {
  test.each(['light', 'dark', 'print'] as const)('is well-formed in %s', (theme) => {
    expect(xmlFault(svgOf(drawn(flagship), { theme }))).toBeUndefined()
  })

  test('survives hostile names', () => {
    const scene = drawn({
      vpc: { kind: 'vpc', name: hostile },
      sg: { kind: 'security_group', name: hostile, vpc: 'vpc' },
    })
    const svg = svgOf(scene, { theme: 'light', title: hostile })
    expect(xmlFault(svg)).toBeUndefined()
    expect(svg).not.toContain('<script')

    expect(svg).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u)
  })

  test('has a name, a description and a named group for every box', () => {
    const scene = drawn(flagship)
    const svg = svgOf(scene, { theme: 'light', title: 'Office to AWS' })
    expect(svg).toMatch(/^<svg [^>]*role="img"/)
    expect(svg).toContain('<title>Office to AWS</title>')
    expect(svg).toMatch(/<desc>[^<]*VPC main/)
    for (const { id, kind } of scene.boxes) expect(svg).toContain(`<g id="${id}" data-gw-kind="${kind}"><title>`)
  })

  test('carries the font when asked, and only then', () => {
    const fonts = { regular: 'AAAA', semibold: 'BBBB' }
    expect(svgOf(drawn(flagship), { theme: 'light', fonts })).toContain(
      'font-weight:600;src:url(data:font/woff2;base64,BBBB)',
    )
    expect(svgOf(drawn(flagship), { theme: 'light' })).not.toContain('@font-face')
  })

  test('has the icons as they are', () => {
    const scene = drawn(flagship)
    const svg = svgOf(scene, { theme: 'dark' })
    for (const { icon } of scene.boxes) expect(svg).toContain(icon.trim().replace(/^<svg /, ''))
  })
})

const options: SheetOptions = {
  paper: 'A4',
  orientation: 'landscape',
  planName: 'Office & AWS',
  titleBlock: { ...emptyPlan.titleBlock, company: 'Example GmbH', author: 'A. Engineer', revision: '3' },
  date: '22 November 2026',
  legend: true,
}

describe('sheets', () => {
  const scene = drawn(flagship)

  test('fit on one page of the paper’s size', () => {
    const [sheet, ...others] = sheetsOf(scene, options)
    expect(others).toEqual([])
    expect(sheet).toMatchObject({ width: 297, height: 210 })
    expect(xmlFault(sheet?.svg ?? '<')).toBeUndefined()
    expect(sheet?.scale).toBeCloseTo(267 / (((scene.bounds.width + 4) * 25.4) / 96))
  })

  test('are by default the smallest on which addresses are legible', () => {
    const enlarged = (factor: number): Scene => ({
      ...scene,
      bounds: { ...scene.bounds, width: scene.bounds.width * factor, height: scene.bounds.height * factor },
    })
    const chosen = [0.5, 1, 2, 3, 100].map((factor) => legiblePaper(enlarged(factor), options))
    expect(chosen).toEqual([...chosen].sort().reverse())
    expect([chosen[0], chosen.at(-1)]).toEqual(['A4', 'A0'])
    for (const [i, factor] of [0.5, 1, 2].entries()) {
      const [sheet] = sheetsOf(enlarged(factor), { ...options, paper: chosen[i] ?? 'A4' })
      expect(sheet?.textHeight).toBeGreaterThanOrEqual(LEGIBLE)
    }
  })

  test('have a title block with everything in it', () => {
    const { svg, scale } = sheetsOf(scene, options)[0] ?? { svg: '', scale: 0 }
    const percent = `${String(Math.round(scale * 100))} %`
    for (const text of ['Office &amp; AWS', 'Example GmbH', 'A. Engineer', '22 November 2026', '1 of 1', percent])
      expect(svg).toContain(`>${text}</text>`)
  })

  test('have a legend of what is used, and of nothing else', () => {
    const svg = sheetsOf(scene, options)[0]?.svg ?? ''
    expect(svg).toContain(`>${lineNames['tunnel-1-bgp']}</text>`)
    expect(svg).toContain(`>${toneNames['subnet-private']}</text>`)
    expect(svg).not.toContain(`>${lineNames['tunnel-1-static']}</text>`)
    expect(svg).not.toContain(`>${toneNames['subnet-public']}</text>`)
    expect(sheetsOf(scene, { ...options, legend: false })[0]?.svg).not.toContain(`>${lineNames['tunnel-1-bgp']}</text>`)
  })

  test('tile what a scale makes too large', () => {
    const sheets = sheetsOf(scene, { ...options, scale: 1 })
    expect(sheets.length).toBe(2)
    expect(sheets.map(({ scale }) => scale)).toEqual([1, 1])
    expect(sheets[1]?.svg).toContain('>2 of 2</text>')
  })

  test('carry the font when asked', () => {
    const fonts = { regular: 'AAAA', semibold: 'BBBB' }
    expect(sheetsOf(scene, options, fonts)[0]?.svg).toContain('base64,BBBB')
    expect(sheetDocument(scene, options, fonts).match(/base64,BBBB/g)).toHaveLength(1)
  })

  test('make a document of pages that needs no script', () => {
    const html = sheetDocument(scene, { ...options, paper: 'ANSI E', scale: 1 })
    expect(html).toContain('@page{size:1117.6mm 863.6mm;margin:0}')
    expect(html.match(/<section /g)).toHaveLength(1)
    expect(html).not.toContain('<script')
  })
})

/** Relative luminance and contrast as WCAG 2 defines them. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [dark = 0, bright = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (bright + 0.05) / (dark + 0.05)
}

describe.each(Object.entries(themes))('theme %s', (_, theme) => {
  /** A bare note has no ground of its own. */
  const boxes = Object.values(theme.boxes).map((paint) => ({
    ...paint,
    fill: paint.fill === 'none' ? theme.background : paint.fill,
  }))
  const grounds = [theme.background, ...boxes.map((paint) => paint.fill)]

  test('has texts that can be read', () => {
    for (const { fill, title } of boxes) expect(contrast(title, fill)).toBeGreaterThanOrEqual(4.5)
    for (const ground of grounds) expect(contrast(theme.muted, ground)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(theme.text, theme.background)).toBeGreaterThanOrEqual(4.5)
  })

  test('has lines and borders that can be seen', () => {
    for (const { stroke } of Object.values(theme.lines))
      for (const ground of [theme.background, theme.boxes.region.fill, theme.boxes.vpc.fill])
        expect(contrast(stroke, ground)).toBeGreaterThanOrEqual(3)
    const bordered = boxes.filter(({ border }) => border !== 'none')
    for (const { border, fill } of bordered) expect(contrast(border, fill)).toBeGreaterThanOrEqual(3)
  })

  test('tells every line style apart without colour', () => {
    const looks = Object.values(theme.lines).map(({ width, dash, arrow }) => JSON.stringify([width, dash, arrow]))
    expect(new Set(looks).size).toBe(looks.length)
  })
})
