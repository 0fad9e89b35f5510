import type { Id } from '../plan/plan.ts'

/**
 * What is on the drawing, as plain shapes: the only thing that canvas, SVG, PDF and PNG read.
 * Units: 1/96 inch at 100 %. It knows colours and line styles by meaning, never by value.
 */

export interface Point {
  readonly x: number
  readonly y: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

export interface Rectangle extends Point, Size {}

/** The look of a box, by what it means. */
export type Tone =
  | 'site'
  | 'region'
  | 'vpc'
  | 'subnet-public'
  | 'subnet-private'
  | 'gateway'
  | 'routing'
  | 'security'
  | 'compute'
  | 'database'
  | 'endpoint'
  | 'monitoring'
  | 'note-yellow'
  | 'note-blue'
  | 'note-green'
  | 'note-red'
  | 'note-none'
  | 'frame-grey'
  | 'frame-blue'
  | 'frame-green'
  | 'frame-red'

/** The look of a line, by what it means. The legend explains those that are used. */
export type LineStyle =
  | 'tunnel-1-bgp'
  | 'tunnel-2-bgp'
  | 'tunnel-1-static'
  | 'tunnel-2-static'
  | 'direct-connect'
  | 'attachment'
  | 'peering'
  | 'propagation'
  | 'association'

/** One line of text that fits where it stands. */
export interface TextRun extends Point {
  readonly part: 'title' | 'caption' | 'subtitle'
  readonly text: string
  /** `y` is the baseline; `x` the beginning or, for `middle`, the middle. */
  readonly anchor: 'start' | 'middle'
  readonly size: number
  readonly weight: 400 | 600
}

export interface Box extends Rectangle {
  /** The resource's id, or `region`. */
  readonly id: Id
  readonly kind: string
  /** A `frame` lies behind what it surrounds, a `note` before everything; neither holds anything. */
  readonly shape: 'container' | 'node' | 'note' | 'frame'
  /** 0 for the outermost; containers and frames are drawn over those of lower depth. */
  readonly depth: number
  readonly parent: Id | null
  /** The whole name; `texts` has what of it fits. */
  readonly title: string
  /** What it is, in words: `Virtual private gateway`. */
  readonly caption: string
  readonly subtitle: string
  /** SVG text. */
  readonly icon: string
  /** Of no size where none is drawn. */
  readonly iconAt: Rectangle
  readonly texts: readonly TextRun[]
  readonly tone: Tone
}

/** Whether it is for people only: it stands anywhere, and nothing keeps clear of it. */
export const isAnnotation = ({ shape }: Pick<Box, 'shape'>): boolean => shape === 'note' || shape === 'frame'

export interface Line {
  /** `<resource id>/<link key>`. */
  readonly id: string
  /** The resource that is selected by a click on the line. */
  readonly resource: Id
  readonly from: Id
  readonly to: Id
  readonly style: LineStyle
  readonly label: string
  /** Lines of one trunk run on one another as far as they go the same way. */
  readonly trunk?: string
  /** All that the label says where there is room for its first words alone. */
  readonly wholeLabel?: string
  /** Centre of the label; absent when there is none or no room for it. */
  readonly labelAt?: Point
  /** From border to border, at least two, each leg level or upright. */
  readonly points: readonly Point[]
}

export interface Scene {
  /** Outer boxes before those in them. Unchanged boxes and lines are the same objects as in the scene before. */
  readonly boxes: readonly Box[]
  readonly lines: readonly Line[]
  /** The smallest rectangle around everything; of size 0 for an empty plan. */
  readonly bounds: Rectangle
}
