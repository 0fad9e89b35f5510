import type { Point } from '../../../shared/scene/scene.ts'
import { minus, type Gesture, type Pointer } from './gesture.ts'

/** The drawing follows the pointer: `scroll` gets what each step moved it, in pixels. */
export const pan = (last: Pointer, scroll: (by: Point) => void): Gesture => ({
  preview: { cursor: 'grabbing' },
  move: (pointer) => {
    scroll(minus(pointer.screen, last.screen))
    return pan(pointer, scroll)
  },
  end: () => undefined,
})
