import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test, vi } from 'vitest'
import { MOST_DRAWN } from '../../shared/draw/scene-of.ts'
import { faultyPlan, inFolder, soundPlan } from './gatewright.ts'

const { folder, gatewright } = inFolder()
const at = (...names: string[]): string => join(folder, ...names)
const read = (...names: string[]): string => readFileSync(at(...names), 'utf8')

beforeAll(() => {
  gatewright(['new', 'office-to-eks', '--out', 'plan.json'])
  writeFileSync(at('faulty.json'), faultyPlan)
})

test('Terraform: whole files, and a second time nothing to do', () => {
  const first = gatewright(['export', 'terraform', 'plan.json', '--out', 'tf', '--format', 'json'])
  expect(first.status).toBe(0)
  const { written } = JSON.parse(first.stdout) as { written: string[] }
  expect(written).toContain('versions.tf')
  expect(readdirSync(at('tf')).sort()).toEqual([...written, '.gatewright-export.json'].sort())
  const second = gatewright(['export', 'terraform', 'plan.json', '--out', 'tf', '--format', 'json'])
  expect(JSON.parse(second.stdout)).toMatchObject({ written: [], unchanged: written, removed: [] })
})

test('Terraform: what a person changed is overwritten only when told', () => {
  gatewright(['export', 'terraform', 'plan.json', '--out', 'kept'])
  writeFileSync(at('kept', 'versions.tf'), '# mine\n')
  const refused = gatewright(['export', 'terraform', 'plan.json', '--out', 'kept'])
  expect(refused.status).toBe(1)
  expect(refused.stderr).toBe(
    'kept/versions.tf: written or changed by someone\nnothing was written; --force overwrites these\n',
  )
  expect(read('kept', 'versions.tf')).toBe('# mine\n')
  expect(gatewright(['export', 'terraform', 'plan.json', '--out', 'kept', '--force']).status).toBe(0)
  expect(read('kept', 'versions.tf')).toContain('required_providers')
})

test('Terraform: a plan with errors is refused, unless told', () => {
  const refused = gatewright(['export', 'terraform', 'faulty.json', '--out', 'faulty'])
  expect(refused.status).toBe(1)
  expect(refused.stderr).toMatch(
    /^faulty\.json:6:7: error: .*\[subnet-in-vpc\]\nfaulty\.json has 1 error; --allow-errors exports it all the same\n$/,
  )
  expect(existsSync(at('faulty'))).toBe(false)
  expect(gatewright(['export', 'terraform', 'faulty.json', '--out', 'faulty', '--allow-errors']).status).toBe(0)
  expect(existsSync(at('faulty', 'versions.tf'))).toBe(true)
})

test('Terraform: from standard input', () => {
  expect(gatewright(['export', 'terraform', '-', '--out', 'piped'], soundPlan).status).toBe(0)
  expect(read('piped', 'network.tf')).toContain('10.0.0.0/16')
})

test('SVG: the drawing alone, or on a sheet', () => {
  expect(gatewright(['export', 'diagram', 'plan.json', '--out', 'drawing.svg']).status).toBe(0)
  expect(read('drawing.svg')).toMatch(/^<svg [^]*192\.168\.1\.0\/24[^]*<\/svg>/)
  const sheet = [
    'export',
    'diagram',
    'plan.json',
    '--out',
    'sheet.svg',
    '--page',
    'A4',
    '--portrait',
    '--date',
    '2026-11-21',
  ]
  expect(gatewright(sheet).status).toBe(0)
  expect(read('sheet.svg')).toMatch(/^<svg [^>]*width="210mm" height="297mm"[^]*@font-face[^]*2026-11-21/)
})

test('the day that a sheet says is the one where the user is', () => {
  const days = ['Pacific/Kiritimati', 'Etc/GMT+12'].map((zone) => {
    vi.stubEnv('TZ', zone)
    gatewright(['export', 'diagram', 'plan.json', '--out', 'dated.svg', '--page', 'A4'])
    vi.unstubAllEnvs()
    return />(\d{4}-\d\d-\d\d)</.exec(read('dated.svg'))?.[1] ?? ''
  })
  // They are 26 hours apart.
  expect(days[0]?.localeCompare(days[1] ?? '')).toBe(1)
})

test('the same plan gives the same drawing', () => {
  for (const name of ['1.svg', '2.svg']) gatewright(['export', 'diagram', 'plan.json', '--out', name])
  expect(read('1.svg')).toBe(read('2.svg'))
})

test('PDF: a page of the paper’s size, with text and its fonts', () => {
  expect(gatewright(['export', 'diagram', 'plan.json', '--out', 'd.pdf', '--page', 'A3'])).toMatchObject({
    status: 0,
    stderr: '',
  })
  const pdf = readFileSync(at('d.pdf'), 'latin1')
  expect(pdf).toMatch(/^%PDF-1/)
  expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1)
  const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? []
  expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([1191, 842])
  expect(pdf).toMatch(/\/FontName \/[A-Z]+\+Inter/)
  expect(pdf).toContain('/MarkInfo')
})

test('PNG: as many pixels as asked for', () => {
  expect(gatewright(['export', 'diagram', 'plan.json', '--out', '1.png', '--dpi', '96']).status).toBe(0)
  expect(gatewright(['export', 'diagram', 'plan.json', '--out', '3.png', '--dpi', '288']).status).toBe(0)
  const size = (name: string): number[] => {
    const bytes = readFileSync(at(name))
    expect(bytes.toString('latin1', 1, 4)).toBe('PNG')
    return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
  }
  expect(size('3.png')).toEqual(size('1.png').map((pixels) => 3 * pixels))
})

test.each([
  [
    ['diagram', 'plan.json', '--out', 'x.bmp'],
    /^error: x\.bmp: a diagram is written as \.svg, \.png, \.pdf or \.drawio\n$/,
  ],
  [['diagram', 'none.json', '--out', 'x.bmp'], /^error: x\.bmp: a diagram is written as .*\n$/],
  [['diagram', 'plan.json', '--out', 'x.svg', '--page', 'A9'], /^error: option '--page <paper>' .*\n$/],
  [['diagram', 'plan.json', '--out', 'x.png', '--dpi', '-3'], /^error: option '--dpi <number>' .*\n$/],
  [['diagram', 'plan.json', '--out', 'x.png', '--dpi', '9600'], /^error: drawing failed: .*16384.*\n$/],
  [['diagram', 'none.json', '--out', 'x.svg'], /^error: Can’t open none\.json.*\n$/],
  [['terraform', 'plan.json', '--out', 'plan.json'], /^error: .*plan\.json.*\n$/],
])('%j ends with 2 and one line, and writes nothing', (args, line) => {
  const { status, stdout, stderr } = gatewright(['export', ...args])
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toMatch(line)
  expect(readdirSync(folder).filter((name) => name.startsWith('x.'))).toEqual([])
})

test('PDF: at full size on as many sheets as that takes', () => {
  const args = ['export', 'diagram', 'plan.json', '--page', 'A4', '--scale', '100']
  expect(gatewright([...args, '--out', 'tiles.pdf']).status).toBe(0)
  expect(readFileSync(at('tiles.pdf'), 'latin1').match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(1)
  expect(gatewright([...args, '--out', 'x.svg'])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('only a PDF') as unknown,
  })
})

/** Of each page of a PDF, in points. */
const pagesOf = (name: string): number[][] => {
  const pdf = readFileSync(at(name), 'latin1')
  return [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, ...size]) =>
    size.map(Number).map(Math.round),
  )
}

test('PDF: an overview and a sheet for each VPC, or tiles, each of the paper’s size', () => {
  gatewright(['new', 'transit-hub', '--out', 'hub.json'])
  const hub = ['export', 'diagram', 'hub.json', '--out', 'hub.pdf', '--page', 'Letter']
  expect(gatewright([...hub, '--sheet-per-vpc']).status).toBe(0)
  expect(pagesOf('hub.pdf')).toEqual(Array.from({ length: 4 }, () => [792, 612]))
  expect(gatewright([...hub, '--tile', '--portrait']).status).toBe(0)
  expect(pagesOf('hub.pdf').length).toBeGreaterThan(3)
  expect(new Set(pagesOf('hub.pdf').map(String))).toEqual(new Set(['612,792']))
})

test('a sheet on which texts come out too small says so, and what to choose', () => {
  gatewright(['new', 'transit-hub', '--out', 'hub.json'])
  const sheet = ['export', 'diagram', 'hub.json', '--out', 'hub.svg']
  const { status, stderr } = gatewright([...sheet, '--page', 'A4'])
  expect(status).toBe(0)
  const [, larger = ''] =
    /^warning: .* high on A4; --page "(A\d)" or --tile \(\d+ sheets\) makes it 2 mm or more\n$/.exec(stderr) ?? []
  expect(gatewright([...sheet, '--page', larger])).toMatchObject({ status: 0, stderr: '' })
})

test('greyscale: no colour outside the icons', () => {
  expect(gatewright(['export', 'diagram', 'plan.json', '--out', 'grey.svg', '--greyscale']).status).toBe(0)
  const drawing = read('grey.svg').replace(/<svg x=[^]*?<\/svg>/g, '')
  const colours = new Set([...drawing.matchAll(/(?:fill|stroke)="#(\w{6})"/g)].map(([, colour = '']) => colour))
  expect(colours.size).toBeGreaterThan(2)
  for (const colour of colours) expect(colour).toMatch(/^(\w\w)\1\1$/)
})

test('draw.io: a file with the plan’s ids and kinds', () => {
  expect(gatewright(['export', 'diagram', 'plan.json', '--out', 'plan.drawio']).status).toBe(0)
  expect(read('plan.drawio')).toMatch(/^<\?xml [^]*<mxfile [^]*<object [^>]*gwKind="vpc"[^]*<\/mxfile>\n$/)
})

test('PNG: says how large it is on paper', () => {
  expect(gatewright(['export', 'diagram', 'plan.json', '--out', 'p.png', '--dpi', '300', '--page', 'A4']).status).toBe(
    0,
  )
  const bytes = readFileSync(at('p.png'))
  const chunk = bytes.indexOf('pHYs')
  expect(bytes.readUInt32BE(chunk + 4)).toBe(Math.round(300 / 0.0254))
  expect(Math.abs(bytes.readUInt32BE(16) - (297 / 25.4) * 300)).toBeLessThan(5)
})

test.each([
  ['--tile', '--sheet-per-vpc'],
  ['--scale', '50', '--sheet-per-vpc'],
  ['--greyscale', '--theme', 'dark'],
])('%s does not go with %s', (...flags) => {
  const { status, stderr } = gatewright(['export', 'diagram', 'plan.json', '--out', 'y.pdf', ...flags])
  expect(status).toBe(2)
  expect(stderr).toMatch(/cannot be used with/)
})

test.each([
  ['diagram', ['export', 'diagram', 'huge.json', '--out', 'huge.svg']],
  ['report', ['report', 'huge.json', '--out', 'huge.html']],
])('a plan that is too large to draw is refused at once: %s', (_, command) => {
  const notes = Array.from({ length: MOST_DRAWN + 1 }, (_, i) => [`n${String(i)}`, { kind: 'note' }] as const)
  const plan = { format: 'gatewright-plan', version: 1, resources: Object.fromEntries(notes) }
  writeFileSync(at('huge.json'), JSON.stringify(plan))
  const refused = gatewright(command)
  expect(refused.status).toBe(2)
  expect(refused.stderr).toContain('the plan has 20001 resources, and at most 20000 are drawn')
  expect(existsSync(at(command.at(-1) ?? ''))).toBe(false)
})
