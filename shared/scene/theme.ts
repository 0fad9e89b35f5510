import type { LineStyle, Tone } from './scene.ts'

/** Colours and strokes of every tone and line style: the one table that canvas, SVG, PDF and legend read. */

export interface BoxPaint {
  /** A colour, or `none`; so is the border. */
  readonly fill: string
  readonly border: string
  readonly borderWidth: number
  /** Lengths of dash and gap; empty for a whole line. */
  readonly dash: readonly number[]
  readonly title: string
}

export interface LinePaint {
  readonly stroke: string
  readonly width: number
  readonly dash: readonly number[]
  /** At the `to` end. */
  readonly arrow: boolean
}

export interface Theme {
  readonly background: string
  /** Captions and subtitles on every fill, and the sheet's small print. */
  readonly muted: string
  /** Text of labels and of the sheet. */
  readonly text: string
  /** Behind the icon of a node; AWS's icons are drawn for light ground. */
  readonly iconTile: string
  readonly boxes: Readonly<Record<Tone, BoxPaint>>
  readonly lines: Readonly<Record<LineStyle, LinePaint>>
}

export type ThemeName = 'light' | 'dark' | 'print' | 'greyscale' | 'contrast-light' | 'contrast-dark'

/** AWS's conventions for groups: dashed Region, purple VPC, green public and teal private subnets, grey office. */
const box = (fill: string, border: string, title: string, dash: readonly number[] = []): BoxPaint => ({
  fill,
  border,
  borderWidth: 1.5,
  dash,
  title,
})

/** Words on whatever is under them. */
const bare = (title: string): BoxPaint => ({ ...box('none', 'none', title), borderWidth: 0 })

const line = (stroke: string, width: number, dash: readonly number[] = [], arrow = false): LinePaint => ({
  stroke,
  width,
  dash,
  arrow,
})

/** Tunnels differ by dash, not by colour alone: static ones have gaps, the second of a connection has dots. */
const SECOND_DASH = [16, 4, 2, 4]
const STATIC_DASH = [8, 5]
const SECOND_STATIC_DASH = [8, 4, 2, 4]
const PROPAGATION_DASH = [2, 4]
const PEERING_DASH = [12, 4]
const REGION_DASH = [6, 4]
const FRAME_DASH = [10, 6]

const light: Theme = {
  background: '#f7f8fa',
  muted: '#545b64',
  text: '#16191f',
  iconTile: '#ffffff',
  boxes: {
    site: box('#f3f4f6', '#5a6b7b', '#3b4855'),
    region: box('#ffffff', '#00878a', '#00666a', REGION_DASH),
    vpc: box('#ffffff', '#8c4fff', '#5a30b5'),
    'subnet-public': box('#f2f6e8', '#5d8011', '#3f5a08'),
    'subnet-private': box('#e6f6f7', '#00878a', '#00595b'),
    gateway: box('#ffffff', '#8c4fff', '#16191f'),
    routing: box('#ffffff', '#8c4fff', '#16191f'),
    security: box('#ffffff', '#dd344c', '#16191f'),
    compute: box('#ffffff', '#c85f00', '#16191f'),
    database: box('#ffffff', '#b0189c', '#16191f'),
    endpoint: box('#ffffff', '#2b5fd0', '#16191f'),
    monitoring: box('#ffffff', '#d1105f', '#16191f'),
    'note-yellow': box('#fff6cc', '#9a7800', '#3d3000'),
    'note-blue': box('#e3edff', '#4a7bd8', '#102a5c'),
    'note-green': box('#e2f5e4', '#3f8549', '#12401a'),
    'note-red': box('#ffe6e6', '#d05858', '#5c1212'),
    'note-none': bare('#16191f'),
    'frame-grey': box('#f1f2f5', '#7b8794', '#3b4855', FRAME_DASH),
    'frame-blue': box('#edf3ff', '#4a7bd8', '#1d478f', FRAME_DASH),
    'frame-green': box('#edf7ee', '#3f8549', '#1f5c2a', FRAME_DASH),
    'frame-red': box('#fff0f0', '#d05858', '#8a2020', FRAME_DASH),
  },
  lines: {
    'tunnel-1-bgp': line('#2b5fd0', 2.5),
    'tunnel-2-bgp': line('#2b5fd0', 2.5, SECOND_DASH),
    'tunnel-1-static': line('#2b5fd0', 2.5, STATIC_DASH),
    'tunnel-2-static': line('#2b5fd0', 2.5, SECOND_STATIC_DASH),
    'direct-connect': line('#0a7d5a', 3),
    attachment: line('#8c4fff', 2),
    peering: line('#8c4fff', 2, PEERING_DASH),
    propagation: line('#7a3ff2', 1.75, PROPAGATION_DASH, true),
    association: line('#6b7684', 1.25),
  },
}

const dark: Theme = {
  background: '#12161c',
  muted: '#b4bdc8',
  text: '#eef1f5',
  iconTile: '#ffffff',
  boxes: {
    site: box('#1e242c', '#8d99a6', '#d5dce4'),
    region: box('#151b22', '#35b5b8', '#6fd6d8', REGION_DASH),
    vpc: box('#191d29', '#a97bff', '#cdb2ff'),
    'subnet-public': box('#212b18', '#8fb835', '#c1de7f'),
    'subnet-private': box('#11292c', '#35b5b8', '#86dcde'),
    gateway: box('#222833', '#a97bff', '#eef1f5'),
    routing: box('#222833', '#a97bff', '#eef1f5'),
    security: box('#222833', '#ff6b81', '#eef1f5'),
    compute: box('#222833', '#ff9a3d', '#eef1f5'),
    database: box('#222833', '#f07be0', '#eef1f5'),
    endpoint: box('#222833', '#7ba6ff', '#eef1f5'),
    monitoring: box('#222833', '#ff6fa8', '#eef1f5'),
    'note-yellow': box('#3a3317', '#d1ab2b', '#f6e7b0'),
    'note-blue': box('#1b2c4d', '#6f9cf0', '#d3e1ff'),
    'note-green': box('#1a3720', '#62b36d', '#cdf0d2'),
    'note-red': box('#442020', '#e57a7a', '#ffd6d6'),
    'note-none': bare('#eef1f5'),
    'frame-grey': box('#1d232c', '#7f8b98', '#d5dce4', FRAME_DASH),
    'frame-blue': box('#182338', '#6f9cf0', '#b9d0ff', FRAME_DASH),
    'frame-green': box('#162a1b', '#62b36d', '#b4e3bb', FRAME_DASH),
    'frame-red': box('#2f1b1e', '#e57a7a', '#ffc4c4', FRAME_DASH),
  },
  lines: {
    'tunnel-1-bgp': line('#7ba6ff', 2.5),
    'tunnel-2-bgp': line('#7ba6ff', 2.5, SECOND_DASH),
    'tunnel-1-static': line('#7ba6ff', 2.5, STATIC_DASH),
    'tunnel-2-static': line('#7ba6ff', 2.5, SECOND_STATIC_DASH),
    'direct-connect': line('#4fd3a5', 3),
    attachment: line('#a97bff', 2),
    peering: line('#a97bff', 2, PEERING_DASH),
    propagation: line('#c19bff', 1.75, PROPAGATION_DASH, true),
    association: line('#909cab', 1.25),
  },
}

/** White paper; the fills are light enough for a monochrome printer. */
const print: Theme = { ...light, background: '#ffffff', muted: '#454b53', text: '#000000' }

const mapped = <K extends string, V>(record: Readonly<Record<K, V>>, change: (value: V) => V): Readonly<Record<K, V>> =>
  Object.fromEntries(Object.entries<V>(record).map(([key, value]) => [key, change(value)])) as Record<K, V>

/** All writing in one ink on one ground, and stronger strokes; their colours keep their meaning. */
const contrasted = (theme: Theme, ink: string, ground: string): Theme => ({
  background: ground,
  muted: ink,
  text: ink,
  iconTile: theme.iconTile,
  boxes: mapped(theme.boxes, (paint) => ({
    ...paint,
    fill: paint.fill === 'none' ? 'none' : ground,
    borderWidth: paint.borderWidth && paint.borderWidth + 1,
    title: ink,
  })),
  lines: mapped(theme.lines, (paint) => ({ ...paint, width: paint.width + 1 })),
})

interface Pattern {
  readonly dash: readonly number[]
  readonly width: number
  readonly fill?: string
}

/** What colours tell apart elsewhere: shades of containers, dashes of the rest. */
const BOX_PATTERNS: Readonly<Partial<Record<Tone, Pattern>>> = {
  site: { dash: [], width: 2.5, fill: '#ececec' },
  vpc: { dash: [], width: 2.5 },
  'subnet-public': { dash: [10, 3], width: 1.25 },
  'subnet-private': { dash: [], width: 1.25, fill: '#e2e2e2' },
  security: { dash: [], width: 3 },
  compute: { dash: [7, 3], width: 1.5 },
  database: { dash: [2, 2], width: 1.5 },
  endpoint: { dash: [8, 2, 2, 2], width: 1.5 },
  monitoring: { dash: [1, 4], width: 1.5 },
}

const LINE_PATTERNS: Readonly<Partial<Record<LineStyle, Pattern>>> = {
  'direct-connect': { dash: [], width: 5 },
  attachment: { dash: [14, 3, 2, 3, 2, 3], width: 2 },
}

/** Black on white, safe on a copier: nothing is told by colour. Icons are as they are. */
const greyscale: Theme = {
  background: '#ffffff',
  muted: '#333333',
  text: '#000000',
  iconTile: '#ffffff',
  boxes: Object.fromEntries(
    Object.entries(print.boxes).map(([tone, { borderWidth, dash, border }]) => {
      const pattern = BOX_PATTERNS[tone as Tone] ?? { dash, width: borderWidth }
      const isBare = border === 'none'
      const [fill, stroke] = isBare ? ['none', 'none'] : [pattern.fill ?? '#ffffff', '#000000']
      return [tone, { fill, border: stroke, borderWidth: pattern.width, dash: pattern.dash, title: '#000000' }]
    }),
  ) as Theme['boxes'],
  lines: Object.fromEntries(
    Object.entries(print.lines).map(([style, { width, dash, arrow }]) => {
      const pattern = LINE_PATTERNS[style as LineStyle] ?? { width, dash }
      return [style, { stroke: '#000000', width: pattern.width, dash: pattern.dash, arrow }]
    }),
  ) as Theme['lines'],
}

export const themes: Readonly<Record<ThemeName, Theme>> = {
  light,
  dark,
  print,
  greyscale,
  'contrast-light': contrasted(light, '#000000', '#ffffff'),
  'contrast-dark': contrasted(dark, '#ffffff', '#000000'),
}

/** What the legend says; it leaves out what is for people only. */
export const toneNames: Readonly<Partial<Record<Tone, string>>> = {
  site: 'Office',
  region: 'AWS Region',
  vpc: 'VPC',
  'subnet-public': 'Public subnet',
  'subnet-private': 'Private subnet',
  gateway: 'Gateway',
  routing: 'Routing',
  security: 'Security',
  compute: 'Compute',
  database: 'Database',
  endpoint: 'Endpoints and DNS',
  monitoring: 'Monitoring',
}

export const lineNames: Readonly<Record<LineStyle, string>> = {
  'tunnel-1-bgp': 'VPN tunnel 1, BGP',
  'tunnel-2-bgp': 'VPN tunnel 2, BGP',
  'tunnel-1-static': 'VPN tunnel 1, static routes',
  'tunnel-2-static': 'VPN tunnel 2, static routes',
  'direct-connect': 'Direct Connect',
  attachment: 'Transit gateway attachment',
  peering: 'VPC peering',
  propagation: 'Route propagation',
  association: 'Association',
}
