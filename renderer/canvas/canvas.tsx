import { useEffect, useId, useRef, useState, useSyncExternalStore } from 'react'
import type { Finding } from '../../shared/plan/finding.ts'
import { themes } from '../../shared/scene/theme.ts'
import { useMoment, useSession, useView } from '../session/session.ts'
import { useTheme } from '../session/theme.ts'
import './canvas.css'
import { pressKey } from './keyboard.ts'
import { Overlay } from './overlay/overlay.tsx'
import { Rename } from './overlay/rename.tsx'
import { Hint } from './overlay/hint.tsx'
import { createPointing } from './pointing.ts'
import { createStage, type Stage } from './stage.ts'
import { exposeState } from './state.ts'

/** The drawing, and everything the hand does on it. */
export function Canvas() {
  const session = useSession()
  const theme = themes[useTheme()]
  const root = useRef<HTMLDivElement>(null)
  const drawing = useRef<HTMLDivElement>(null)
  const [stage] = useState(() => createStage(session))
  const [pointing] = useState(() => createPointing(session, stage, () => root.current))
  const frame = useSyncExternalStore(stage.subscribe, stage.now)
  const { findings } = useMoment()
  const { selection, renaming, file } = useView()
  const help = useId()

  useEffect(() => (drawing.current === null ? undefined : stage.attach(drawing.current)), [stage])
  useEffect(() => {
    stage.paint(theme)
  }, [stage, theme])

  useEffect(() => watchSize(stage, root.current), [stage])
  useEffect(() => {
    stage.camera.port.fit()
  }, [stage, file?.journal])
  useEffect(() => exposeState(session, stage), [session, stage])

  useEffect(() => {
    session.canvas = { ...stage.camera.port, focus: () => root.current?.focus(), carry: pointing.carry }
    return () => {
      session.canvas = null
    }
  }, [session, stage, pointing])

  useEffect(() => {
    const element = root.current
    element?.addEventListener('wheel', pointing.wheel, { passive: false })
    return () => element?.removeEventListener('wheel', pointing.wheel)
  }, [pointing])

  const showFinding = (finding: Finding): void => {
    const { id, field } = finding.at
    session.show({
      selection: [id],
      panel: 'problems',
      announcement: finding.message,
      ...(field === undefined ? {} : { wantedField: { id, field } }),
    })
  }

  return (
    <div
      ref={root}
      className="canvas"
      role="application"
      aria-roledescription="diagram editor"
      aria-label="Drawing"
      aria-describedby={help}
      tabIndex={0}
      style={{ cursor: frame.preview.cursor ?? frame.hover.cursor, background: theme.background }}
      onPointerDown={(event) => {
        root.current?.focus()
        pointing.down(event.nativeEvent)
      }}
      onPointerMove={(event) => {
        pointing.hover(event.nativeEvent)
      }}
      onPointerLeave={pointing.leave}
      onDoubleClick={(event) => {
        const grip = pointing.gripAt(event)
        if (grip.on === 'box' && grip.part !== 'inside' && session.view().selection.includes(grip.box.id))
          session.show({ renaming: grip.box.id })
      }}
      onKeyDown={(event) => {
        if (event.key === ' ') pointing.setPanning(true)
        if (event.key === ' ' || pressKey(session, stage, event)) event.preventDefault()
      }}
      onKeyUp={(event) => {
        if (event.key === ' ') pointing.setPanning(false)
      }}
      onBlur={() => {
        pointing.setPanning(false)
      }}
    >
      <div ref={drawing} className="canvas-drawing" aria-hidden="true" />
      <Overlay frame={frame} selection={selection} findings={findings} onBadge={showFinding} />
      <Hint target={frame.preview.target} />
      {renaming !== null && (
        <Rename
          key={renaming}
          id={renaming}
          frame={frame}
          onDone={() => {
            session.show({ renaming: null })
            root.current?.focus()
          }}
        />
      )}
      <p id={help} className="visually-hidden">
        Tab and Shift+Tab go from item to item, Enter goes into a container and Shift+Enter out of it. Arrow keys move
        what is selected, with Shift by a step of the grid; Alt and Shift together change a container’s size. F2
        renames, Delete deletes, C connects, Esc clears the selection.
      </p>
    </div>
  )
}

function watchSize(stage: Stage, element: HTMLElement | null): () => void {
  const observer = new ResizeObserver(([entry]) => {
    if (entry !== undefined) stage.camera.resize(entry.contentRect)
  })
  if (element !== null) observer.observe(element)
  return () => {
    observer.disconnect()
  }
}
