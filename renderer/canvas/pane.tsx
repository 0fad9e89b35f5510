import type { Id } from '../../shared/plan/plan.ts'
import type { Theme } from '../../shared/scene/theme.ts'
import { useSession, useView } from '../session/session.ts'
import { Overlay } from './overlay/overlay.tsx'
import { Rename } from './overlay/rename.tsx'
import { cardOf, WholeWords } from './overlay/whole-words.tsx'
import type { Stage, Still } from './stage.ts'
import type { PaneRefs } from './use-stage.ts'

interface PaneProps {
  readonly refs: PaneRefs
  readonly stage: Stage
  readonly frame: Still
  readonly theme: Theme
  /** The resource that the keyboard is on. */
  readonly focused: Id | undefined
  /** The id of the element with the words that are cut off in the drawing. */
  readonly words: string
  /** Gives the focus back to the canvas. */
  readonly onLeave: () => void
}

/** The drawing, and what moves with it. */
export function Pane({ refs, stage, frame, theme, focused, words, onLeave }: PaneProps) {
  const session = useSession()
  const { renaming } = useView()
  const card = renaming === null ? cardOf(frame, focused) : undefined
  return (
    <div
      ref={refs.scroller}
      className="canvas-scroller"
      aria-hidden={renaming === null && card === undefined}
      tabIndex={-1}
      onFocus={({ target, currentTarget }) => {
        if (target === currentTarget) onLeave()
      }}
    >
      <div className="canvas-pane">
        <div ref={refs.ground} className="canvas-drawing" aria-hidden="true" />
        <div ref={refs.lifted} className="canvas-drawing" aria-hidden="true" />
        <div ref={refs.over} className="canvas-over">
          <Overlay frame={frame} theme={theme} stage={stage} />
          {card && <WholeWords id={words} frame={frame} card={card} />}
          {renaming !== null && (
            <Rename
              key={renaming}
              id={renaming}
              frame={frame}
              onDone={() => {
                session.show({ renaming: null })
                onLeave()
              }}
            />
          )}
        </div>
      </div>
    </div>
  )
}
