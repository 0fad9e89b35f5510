import type { Rectangle } from '../../shared/scene/scene.ts'
import type { Session } from '../session/session.ts'
import type { Stage } from './stage.ts'
import { rectangleOnScreen, toScreen } from './viewport.ts'

/** What is on the screen, for tests; all places are in pixels of the window. */
export interface ShownState {
  readonly boxes: readonly (Rectangle & {
    readonly id: string
    readonly parent: string | null
    readonly centre: { readonly x: number; readonly y: number }
  })[]
  readonly lines: readonly {
    readonly id: string
    readonly points: readonly { readonly x: number; readonly y: number }[]
  }[]
  readonly zoom: number
  readonly pan: { readonly x: number; readonly y: number }
  readonly selection: readonly string[]
  readonly findings: number
  readonly undoLabel: string | null
  readonly isDragging: boolean
}

declare global {
  interface Window {
    __state?: () => ShownState
  }
}

/** Lets tests read, but never change, what is shown. */
export function exposeState(session: Session, stage: Stage): () => void {
  window.__state = () => {
    const { isDragging } = stage.now()
    const viewport = stage.camera.viewport()
    const scene = stage.shown()
    const moment = session.workspace.now()
    const { left, top } = document.querySelector('.canvas')?.getBoundingClientRect() ?? { left: 0, top: 0 }
    const inWindow = { ...viewport, x: viewport.x + left, y: viewport.y + top }
    return {
      boxes: scene.boxes.map((box) => {
        const seen = rectangleOnScreen(inWindow, box)
        const centre = { x: seen.x + seen.width / 2, y: seen.y + seen.height / 2 }
        return { ...seen, id: box.id, parent: box.parent, centre }
      }),
      lines: scene.lines.map((line) => ({
        id: line.id,
        points: line.points.map((point) => toScreen(inWindow, point)),
      })),
      zoom: viewport.zoom,
      pan: { x: viewport.x, y: viewport.y },
      selection: session.view().selection,
      findings: moment.findings.filter((finding) => finding.waived === undefined).length,
      undoLabel: moment.undoLabel ?? null,
      isDragging,
    }
  }
  return () => {
    delete window.__state
  }
}
