import type { Estate } from '../../../shared/estate/estate.ts'
import type { Id } from '../../../shared/plan/plan.ts'
import { GRID } from '../../../shared/scene/label.ts'
import type { Point, Rectangle } from '../../../shared/scene/scene.ts'
import type { SceneIndex } from '../hit.ts'
import type { Guide } from './snap.ts'

/** What a gesture sees; the same from press to release. */
export interface Ground {
  readonly index: SceneIndex
  readonly estate: Estate
  readonly selection: readonly Id[]
}

export interface Pointer {
  /** In the scene. */
  readonly at: Point
  /** On the canvas, in pixels. */
  readonly screen: Point
  readonly shift: boolean
  readonly control: boolean
  readonly alt: boolean
}

/** What the pointer would do if it let go here. */
export interface Target {
  /** The box that would take it; `null` for open ground. */
  readonly id: Id | null
  readonly allowed: boolean
  /** In words, shown beside the pointer: `into vpc-2`, or why not. */
  readonly words: string
  /** What else that means, a line each. */
  readonly details?: readonly string[]
}

/** What is drawn while a gesture runs, over or instead of the scene. Nothing of it is in the plan. */
export interface Preview {
  readonly cursor?: 'grabbing' | 'crosshair' | 'copy' | 'not-allowed' | ResizeCursor
  readonly shift?: { readonly ids: readonly Id[]; readonly by: Point; readonly copy: boolean }
  readonly resize?: { readonly id: Id; readonly to: Rectangle }
  readonly marquee?: Rectangle
  /** Boxes that would be selected, or that a line may end at. */
  readonly marked?: readonly Id[]
  readonly wire?: { readonly from: Point; readonly to: Point }
  /** A new box, centred at the pointer. */
  readonly ghost?: { readonly kind: string; readonly at: Rectangle }
  readonly target?: Target
  /** Where the dragged boxes come to stand, when that is elsewhere than they are dragged to. */
  readonly landing?: readonly Rectangle[]
  /** What the dragged box is in line with. */
  readonly guides?: readonly Guide[]
}

export type ResizeCursor = 'ns-resize' | 'ew-resize' | 'nesw-resize' | 'nwse-resize'

/** What a finished gesture asks for. */
export type Intent =
  | { readonly type: 'select'; readonly ids: readonly Id[] }
  | {
      readonly type: 'move'
      readonly ids: readonly Id[]
      readonly by: Point
      readonly homes: ReadonlyMap<Id, Id | null>
      readonly copy: boolean
    }
  | { readonly type: 'resize'; readonly id: Id; readonly to: Rectangle }
  | { readonly type: 'connect'; readonly from: Id; readonly to: Id }
  | {
      readonly type: 'create'
      readonly kind: string
      readonly at: Rectangle
      readonly containers: readonly Id[]
      /** What it holds beside the defaults for where it stands. */
      readonly fields?: Readonly<Record<string, unknown>>
    }
  | { readonly type: 'line'; readonly kind: string; readonly end: Id }
  | { readonly type: 'refuse'; readonly why: string }

/** One running gesture; every step is a new value, so that dropping it undoes it. */
export interface Gesture {
  readonly preview: Preview
  readonly move: (pointer: Pointer) => Gesture
  /** `undefined`: nothing comes of it. */
  readonly end: () => Intent | undefined
}

export const minus = (a: Point, b: Point): Point => ({ x: a.x - b.x, y: a.y - b.y })

export const spanned = (a: Point, b: Point): Rectangle => ({
  x: Math.min(a.x, b.x),
  y: Math.min(a.y, b.y),
  width: Math.abs(a.x - b.x),
  height: Math.abs(a.y - b.y),
})

export const onGrid = (value: number): number => Math.round(value / GRID) * GRID
