import type { LineStyle, Tone } from './scene.ts'

/** Colours and strokes of every tone and line style: the one table that canvas, SVG, PDF and legend read. */

export interface BoxPaint {
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

export type ThemeName = 'light' | 'dark' | 'print'

/** AWS's conventions for groups: dashed Region, purple VPC, green public and teal private subnets, grey office. */
const box = (fill: string, border: string, title: string, dash: readonly number[] = []): BoxPaint => ({
  fill,
  border,
  borderWidth: 1.5,
  dash,
  title,
})

const line = (stroke: string, width: number, dash: readonly number[] = [], arrow = false): LinePaint => ({
  stroke,
  width,
  dash,
  arrow,
})

/** Tunnels differ by dash, not by colour alone. */
const STATIC_DASH = [8, 5]
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
    note: box('#fff6cc', '#b89000', '#3d3000'),
    frame: box('#eef0f3', '#7b8794', '#3b4855', FRAME_DASH),
  },
  lines: {
    'tunnel-bgp': line('#2b5fd0', 2.5),
    'tunnel-static': line('#2b5fd0', 2.5, STATIC_DASH),
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
    note: box('#3a3317', '#d1ab2b', '#f6e7b0'),
    frame: box('#1b212a', '#7f8b98', '#d5dce4', FRAME_DASH),
  },
  lines: {
    'tunnel-bgp': line('#7ba6ff', 2.5),
    'tunnel-static': line('#7ba6ff', 2.5, STATIC_DASH),
    'direct-connect': line('#4fd3a5', 3),
    attachment: line('#a97bff', 2),
    peering: line('#a97bff', 2, PEERING_DASH),
    propagation: line('#c19bff', 1.75, PROPAGATION_DASH, true),
    association: line('#909cab', 1.25),
  },
}

/** White paper; the fills are light enough for a monochrome printer. */
const print: Theme = { ...light, background: '#ffffff', muted: '#454b53', text: '#000000' }

export const themes: Readonly<Record<ThemeName, Theme>> = { light, dark, print }

/** What the legend says. */
export const toneNames: Readonly<Record<Tone, string>> = {
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
  note: 'Note',
  frame: 'Frame',
}

export const lineNames: Readonly<Record<LineStyle, string>> = {
  'tunnel-bgp': 'VPN tunnel, BGP',
  'tunnel-static': 'VPN tunnel, static routes',
  'direct-connect': 'Direct Connect',
  attachment: 'Transit gateway attachment',
  peering: 'VPC peering',
  propagation: 'Route propagation',
  association: 'Association',
}
