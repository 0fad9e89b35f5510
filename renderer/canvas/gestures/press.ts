import { REGION_ID, type Id } from '../../../shared/plan/plan.ts'
import type { Box, Point } from '../../../shared/scene/scene.ts'
import type { Hit } from '../hit.ts'
import { connect } from './connect.ts'
import { minus, type Gesture, type Ground, type Intent, type Pointer } from './gesture.ts'
import { marquee } from './marquee.ts'
import { move } from './move.ts'
import type { Handle } from './handle.ts'
import { resize } from './resize.ts'

/** What can be pressed: what lies in the scene, and what the canvas draws over it. */
export type Grip =
  | Hit
  | { readonly on: 'handle'; readonly box: Box; readonly handle: Handle }
  | { readonly on: 'port'; readonly box: Box; readonly port: Point }

/** Pixels; less is a click. */
const SLACK = 4

/** The resource a click selects; undefined for the background and the Region's frame. */
export function resourceAt(grip: Grip): Id | undefined {
  if (grip.on === 'line') return grip.line.resource
  if (grip.on === 'background') return undefined
  return grip.box.id === REGION_ID ? undefined : grip.box.id
}

function clicked({ selection }: Ground, grip: Grip, { shift, control }: Pointer): Intent | undefined {
  const id = resourceAt(grip)
  const adding = shift || control
  if (id === undefined) return adding ? undefined : { type: 'select', ids: [] }
  if (!adding) return { type: 'select', ids: [id] }
  const without = selection.filter((each) => each !== id)
  return { type: 'select', ids: without.length < selection.length ? without : [...selection, id] }
}

/** A container's inside is ground to draw a marquee on, until the container is selected. */
const movesBox = ({ selection }: Ground, box: Box, part: string): boolean =>
  part !== 'inside' || selection.includes(box.id)

function dragged(ground: Ground, grip: Grip, from: Pointer, pointer: Pointer): Gesture {
  switch (grip.on) {
    case 'handle':
      return resize(ground, grip.box, grip.handle, from.at, pointer)
    case 'port':
      return connect(ground, grip.box, grip.port, pointer)
    case 'box':
      return movesBox(ground, grip.box, grip.part)
        ? move(ground, grip.box, from.at, from.alt, pointer)
        : marquee(ground, from.at, pointer)
    case 'line':
    case 'background':
      return marquee(ground, from.at, pointer)
  }
}

/** The button went down: a click, until the pointer has moved far enough to be dragging. */
export function press(ground: Ground, grip: Grip, from: Pointer): Gesture {
  const waiting: Gesture = {
    preview: {},
    move: (pointer) => {
      const { x, y } = minus(pointer.screen, from.screen)
      return Math.hypot(x, y) < SLACK ? waiting : dragged(ground, grip, from, pointer)
    },
    end: () => clicked(ground, grip, from),
  }
  return waiting
}
