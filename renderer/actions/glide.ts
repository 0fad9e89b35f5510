import type { Session } from '../session/session.ts'

/** Does the change; where there is a canvas, boxes glide to where it puts them. */
export function glide({ canvas }: Session, change: () => void): void {
  if (canvas === null) change()
  else canvas.glide(change)
}
