import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sceneOf } from '../../shared/draw/scene-of.ts'
import { estateOf } from '../../shared/estate/estate.ts'
import { emptyPlan, type Plan } from '../../shared/plan/plan.ts'
import type { TitleBlock } from '../../shared/plan/title-block.ts'
import { LEAD_RADIUS, excerptOf } from '../../shared/scene/excerpt.ts'
import { formatOf } from '../../shared/scene/format.ts'
import { entriesOf } from '../../shared/scene/legend.ts'
import { illegible } from '../../shared/scene/legible.ts'
import { paperSize, papers, type PaperName } from '../../shared/scene/paper.ts'
import { overlap, right, bottom, within } from '../../shared/scene/rectangle.ts'
import type { Box, Line, Rectangle, Scene } from '../../shared/scene/scene.ts'
import { LEGIBLE, sheetsOf, type SheetOptions } from '../../shared/scene/sheet.ts'
import { themes } from '../../shared/scene/theme.ts'
import { letters, OVERLAP, tilingOf } from '../../shared/scene/tiles.ts'
import { readPlan } from '../../shared/workspace/plan-file.ts'
import { templates } from '../../templates/index.ts'

function template(name: string): Plan {
  const read = readPlan(templates.find((each) => each.name === name)?.plan ?? '', name)
  if (!read.ok) throw new Error(JSON.stringify(read.failures))
  return read.value.plan
}

const hub = template('transit-hub')
const scene = sceneOf(hub, estateOf(hub))

const titleBlock: TitleBlock = {
  ...emptyPlan.titleBlock,
  company: 'Example GmbH',
  project: 'Landing zone',
  title: 'Hub and spokes',
  author: 'A. Engineer',
  checker: 'B. Reviewer',
  revisions: [
    { revision: 'A', date: '2026-10-02', author: 'AE', note: 'First issue' },
    { revision: 'B', date: '2026-11-20', author: 'AE', note: 'Second office and a table for it, split from staging' },
  ],
}

const options: SheetOptions = {
  paper: 'A3',
  orientation: 'landscape',
  planName: 'Hub',
  titleBlock,
  date: '2026-11-22',
  legend: true,
}

const textsOf = (svg = ''): readonly string[] =>
  [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text]) => text ?? '')

describe('title block', () => {
  const shown = (block: Partial<TitleBlock>): readonly string[] =>
    textsOf(sheetsOf(scene, { ...options, titleBlock: { ...titleBlock, ...block } })[0]?.svg)

  test('says everything, and the paper', () => {
    const words = ['Example GmbH', 'Landing zone', 'Hub and spokes', 'A. Engineer', 'B. Reviewer', 'A3', '1 of 1']
    expect(shown({})).toEqual(expect.arrayContaining([...words, '2026-11-22']))
  })

  test('takes what is empty from the plan, the table of revisions and the day', () => {
    expect(shown({ title: '' })).toContain('Hub')
    const revisionAt = (texts: readonly string[]): string | undefined => texts[texts.indexOf('Revision') + 1]
    expect(revisionAt(shown({}))).toBe('B')
    expect(revisionAt(shown({ revision: 'C' }))).toBe('C')
    expect(shown({ date: '1 May 2026' })).not.toContain('2026-11-22')
  })

  test('has a table of revisions whose words are all there', () => {
    const texts = shown({})
    for (const word of titleBlock.revisions.flatMap(({ note }) => note.split(' ')))
      expect(
        texts.some((text) => text.includes(word)),
        word,
      ).toBe(true)
    expect(shown({ revisions: [] })).not.toContain('What changed')
  })
})

describe.each(Object.keys(papers) as PaperName[])('on %s', (paper) => {
  test.each(['portrait', 'landscape'] as const)('%s, nothing at the foot meets anything else', (orientation) => {
    const entries = entriesOf(scene, themes.print)
    for (const revisions of [[], titleBlock.revisions, Array.from({ length: 9 }, () => titleBlock.revisions).flat()])
      for (const key of [
        { width: 0, height: 0 },
        { width: 36, height: 26 },
      ]) {
        const foot = { titleBlock: { ...titleBlock, revisions }, entries, key }
        const format = formatOf(paperSize(paper, orientation), foot, themes.print)
        const { block, revisions: table, key: keyAt, room, legendAt, frame } = format
        const parts = [block, table, keyAt, room, legendAt].filter(({ width, height }) => width > 0 && height > 0)
        for (const [i, part] of parts.entries()) {
          expect(within(part, frame)).toBe(true)
          for (const other of parts.slice(i + 1))
            expect([part, other, overlap(part, other)]).toEqual([part, other, false])
        }
        expect(room.height).toBeGreaterThan(frame.height / 3)
      }
  })
})

describe('tiles', () => {
  const length = fc.double({ min: 100, max: 1500, noNaN: true })

  test('cover all of the drawing, and neighbours share the overlap', () => {
    fc.assert(
      fc.property(
        length,
        length,
        length,
        length,
        fc.double({ min: 0.1, max: 1, noNaN: true }),
        (w, h, rw, rh, unit) => {
          const view = { x: -50, y: 20, width: w * 3, height: h * 3 }
          const { tiles, rows, columns } = tilingOf(view, { width: rw, height: rh }, unit)
          expect(tiles).toHaveLength(rows * columns)
          const [first, last] = [tiles[0]?.view, tiles.at(-1)?.view]
          if (first === undefined || last === undefined) throw new Error('no tiles')
          expect(first.x).toBeLessThanOrEqual(view.x + 1e-6)
          expect(first.y).toBeLessThanOrEqual(view.y + 1e-6)
          expect(right(last)).toBeGreaterThanOrEqual(right(view) - 1e-6)
          expect(bottom(last)).toBeGreaterThanOrEqual(bottom(view) - 1e-6)
          for (const [i, { view: tile, column }] of tiles.entries()) {
            const next = tiles[i + 1]
            if (column < columns - 1) expect((right(tile) - (next?.view.x ?? 0)) * unit).toBeCloseTo(OVERLAP, 5)
          }
        },
      ),
    )
  })

  test('are named by row and column, and name their neighbours', () => {
    const sheets = sheetsOf(scene, { ...options, paper: 'A4', layout: 'tile' })
    expect(sheets.map(({ name }) => name)).toEqual(['A1', 'A2', 'B1', 'B2', 'C1', 'C2'])
    expect(sheets.map(({ scale }) => scale)).toEqual(sheets.map(() => 1))
    const count = (i: number, name: string): number => textsOf(sheets[i]?.svg).filter((text) => text === name).length
    // In the key of the tiles, and beside the edge where it joins; its own name in the key only.
    expect([count(2, 'A1'), count(2, 'B2'), count(2, 'C1'), count(2, 'B1'), count(2, 'C2')]).toEqual([2, 2, 2, 1, 1])
    expect(count(2, 'Tile B1'), 'in the title block').toBe(1)
  })

  test('have nothing that stands on another', () => {
    const sheets = sheetsOf(scene, { ...options, paper: 'A4', layout: 'tile' })
    expect(sheets.filter(({ svg }) => svg.includes('data-gw-kind="site"')).map(({ name }) => name)).toEqual(['A1'])
  })

  test('go on after Z', () => {
    expect([0, 25, 26, 51, 52, 702].map(letters)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'AAA'])
  })
})

describe('a sheet for each VPC', () => {
  const sheets = sheetsOf(scene, { ...options, layout: 'vpc' })
  const idsOn = (svg = ''): readonly string[] =>
    [...svg.matchAll(/<g id="([^"]+)" data-gw-kind/g)].map(([, id]) => id ?? '')

  test('after an overview with everything', () => {
    expect(sheets.map(({ name }) => name)).toEqual(['Overview', 'VPC dev', 'VPC prod', 'VPC shared'])
    expect([...idsOn(sheets[0]?.svg)].sort()).toEqual(scene.boxes.map(({ id }) => id).sort())
  })

  test('has all that is in the VPC and nothing else', () => {
    const parents = new Map(scene.boxes.map(({ id, parent }) => [id, parent]))
    const vpcOf = (id: string): string | undefined => {
      const parent = parents.get(id)
      if (hub.resources.get(id)?.kind === 'vpc') return id
      return typeof parent === 'string' ? vpcOf(parent) : undefined
    }
    for (const { name, svg } of sheets.slice(1)) {
      const vpc = scene.boxes.find((box) => `VPC ${box.title}` === name && box.kind === 'vpc')?.id
      const expected = scene.boxes.filter(({ id }) => vpcOf(id) === vpc).map(({ id }) => id)
      expect([...idsOn(svg)].sort()).toEqual(expected.sort())
    }
  })

  test('says where its lines lead to', () => {
    expect(textsOf(sheets[2]?.svg)).toContain('Table prod to hub')
  })

  test('is the overview alone where there is no VPC', () => {
    const offices = { ...scene, boxes: scene.boxes.filter(({ tone }) => tone === 'site'), lines: [] }
    expect(sheetsOf(offices, { ...options, layout: 'vpc' }).map(({ name }) => name)).toEqual(['Overview'])
  })

  const container = {
    id: 'vpc',
    x: 0,
    y: 0,
    width: 400,
    height: 300,
    parent: null,
    shape: 'container',
    title: 'main',
  } as Box
  const node = {
    id: 'node',
    x: 100,
    y: 100,
    width: 100,
    height: 80,
    parent: 'vpc',
    shape: 'node',
    title: 'node',
  } as Box

  test('cuts lines that leave so that no number covers another', () => {
    const lines = Array.from({ length: 12 }, (_, i): Line => {
      const y = 110 + 5 * i
      const points = [
        { x: 200, y },
        { x: 900, y },
      ]
      return { id: `l/${String(i)}`, resource: 'l', from: 'node', to: 'far', style: 'association', label: '', points }
    })
    const far = { ...node, id: 'far', x: 900, parent: null, title: 'far' }
    const whole: Scene = { boxes: [container, node, far], lines, bounds: { x: 0, y: 0, width: 1000, height: 300 } }
    const { leads, scene: part } = excerptOf(whole, container)
    expect(leads.map(({ name }) => name)).toEqual(lines.map(() => 'far'))
    expect(part.boxes.map(({ id }) => id)).toEqual(['vpc', 'node'])
    const discs = leads.map(({ at }): Rectangle => {
      const size = 2 * LEAD_RADIUS
      return { x: at.x - LEAD_RADIUS, y: at.y - LEAD_RADIUS, width: size, height: size }
    })
    for (const [i, disc] of discs.entries()) {
      expect(overlap(disc, container)).toBe(false)
      expect(within(disc, part.bounds)).toBe(true)
      for (const other of discs.slice(i + 1)) expect(overlap(disc, other)).toBe(false)
    }
    expect(part.lines.map(({ points }) => points.at(-1))).toEqual(leads.map(({ at }) => at))
  })
})

describe('text that comes out too small', () => {
  test('is told, and what is proposed mends it', () => {
    const small = { ...options, paper: 'A4' } as const
    const found = illegible(scene, small)
    expect(found?.textHeight).toBeLessThan(LEGIBLE)
    expect(found?.paper).toBe('A3')
    expect(illegible(scene, { ...small, paper: found?.paper ?? 'A4' })).toBeUndefined()
    const tiles = sheetsOf(scene, { ...small, layout: 'tile' })
    expect(tiles).toHaveLength(found?.tiles ?? 0)
    expect(Math.min(...tiles.map(({ textHeight }) => textHeight))).toBeGreaterThanOrEqual(LEGIBLE)
  })

  test('proposes paper of the same series', () => {
    expect(illegible(scene, { ...options, paper: 'Letter' })?.paper).toMatch(/^(Tabloid|ANSI C)$/)
  })

  test('is not asked of an overview before sheets of its own', () => {
    const letter = { ...options, paper: 'A4', layout: 'vpc' } as const
    expect(sheetsOf(scene, letter)[0]?.textHeight).toBeLessThan(LEGIBLE)
    expect(illegible(scene, letter)).toBeUndefined()
  })
})
