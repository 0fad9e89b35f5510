import type { Id } from '../plan/plan.ts'

/**
 * What is on the drawing, as plain shapes: the only thing that canvas, SVG, PDF and PNG read.
 * Units: 1/96 inch at 100 %. It knows colours and line styles by meaning, never by value.
 */

export interface Point {
  readonly x: number
  readonly y: number
}

export interface Rectangle extends Point {
  readonly width: number
  readonly height: number
}

/** The look of a box, by what it means. */
export type Tone =
  'site' | 'region' | 'vpc' | 'subnet-public' | 'subnet-private' | 'gateway' | 'routing' | 'security' | 'compute'

/** The look of a line, by what it means. The legend explains those that are used. */
export type LineStyle = 'tunnel-bgp' | 'tunnel-static' | 'propagation' | 'association'

export interface Box extends Rectangle {
  /** The resource's id, or `region`. */
  readonly id: Id
  readonly kind: string
  readonly shape: 'container' | 'node'
  /** 0 for the outermost; a box is drawn over those of lower depth. */
  readonly depth: number
  readonly parent: Id | null
  readonly title: string
  readonly subtitle: string
  /** SVG text. */
  readonly icon: string
  readonly tone: Tone
}

export interface Line {
  /** `<resource id>/<link key>`. */
  readonly id: string
  /** The resource that is selected by a click on the line. */
  readonly resource: Id
  readonly from: Id
  readonly to: Id
  readonly style: LineStyle
  readonly label: string
  /** Centre of the label; absent when there is none. */
  readonly labelAt?: Point
  /** From border to border, at least two, each leg level or upright. */
  readonly points: readonly Point[]
}

export interface Scene {
  readonly boxes: readonly Box[]
  readonly lines: readonly Line[]
  /** The smallest rectangle around everything; of size 0 for an empty plan. */
  readonly bounds: Rectangle
}
