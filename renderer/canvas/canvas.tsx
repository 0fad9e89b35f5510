import {
  useCallback,
  useId,
  useState,
  useSyncExternalStore,
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
} from 'react'
import type { Finding } from '../../shared/plan/finding.ts'
import type { Id } from '../../shared/plan/plan.ts'
import { themes } from '../../shared/scene/theme.ts'
import { collapseContainers, expandContainers } from '../actions/look-actions.ts'
import { actionNamed } from '../actions/actions.ts'
import type { MenuPoint } from '../controls/context-menu.tsx'
import { useMoment, useSession, useView, type Session } from '../session/session.ts'
import { useTheme } from '../session/theme.ts'
import './canvas.css'
import { resourceAt } from './gestures/press.ts'
import { pressKey } from './keyboard.ts'
import { Aids } from './overlay/aids.tsx'
import { Hint } from './overlay/hint.tsx'
import { CanvasMenu } from './overlay/menu.tsx'
import { Overlay } from './overlay/overlay.tsx'
import { Rename } from './overlay/rename.tsx'
import { cardOf, WholeWords } from './overlay/whole-words.tsx'
import { QuickAdd } from './quick-add.tsx'
import { useStage } from './use-stage.ts'
import { MARGIN } from './view/cull.ts'

/** Selects what is wrong and says it. */
function showFinding(session: Session, { at, message }: Finding): void {
  const { id, field } = at
  const wanted = field === undefined ? {} : { wantedField: { id, field } }
  session.show({ selection: [id], panel: 'problems', announcement: message, ...wanted })
}

/** The drawing, and everything the hand does on it. */
export function Canvas() {
  const session = useSession()
  const { scheme, hasContrast } = useTheme()
  const theme = themes[hasContrast ? (`contrast-${scheme}` as const) : scheme]
  const { root, scroller, ground, lifted, over, stage, pointing } = useStage(theme)
  const frame = useSyncExternalStore(stage.subscribe, stage.still)
  const { findings } = useMoment()
  const { selection, renaming, collapsed, highlighted, quickAddAt } = useView()
  const [menuAt, setMenuAt] = useState<MenuPoint>()
  const [isByKeys, setByKeys] = useState(false)
  const [help, words] = [useId(), useId()]
  const [focused] = isByKeys && selection.length === 1 && renaming === null ? selection : []
  const card = renaming === null ? cardOf(frame, focused) : undefined
  const onBadge = useCallback(
    (finding: Finding) => {
      showFinding(session, finding)
    },
    [session],
  )

  const openMenu = (event: MouseEvent): void => {
    event.preventDefault()
    const id = resourceAt(pointing.gripAt(event))
    if (id === undefined || !session.view().selection.includes(id))
      session.show({ selection: id === undefined ? [] : [id] })
    setMenuAt({ x: event.clientX, y: event.clientY })
  }
  const onToggle = useCallback(
    (id: Id) => {
      if (session.view().collapsed.has(id)) expandContainers(session, [id])
      else collapseContainers(session, [id])
    },
    [session],
  )
  const openAt = (event: MouseEvent): void => {
    const grip = pointing.gripAt(event)
    const id = resourceAt(grip)
    if (grip.on === 'handle') void actionNamed('fitToContents')?.run(session)
    const isGround = grip.on === 'background' || (grip.on === 'box' && grip.part === 'inside')
    if (isGround) session.show({ quickAddAt: pointing.onScreen(event) })
    if (id === undefined || grip.on !== 'box' || isGround) return
    if (collapsed.has(id)) expandContainers(session, [id])
    else session.show({ renaming: id })
  }
  const press = (event: KeyboardEvent): void => {
    setByKeys(true)
    if (event.key === ' ') pointing.setPanning(true)
    else if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) setMenuAt(pointing.menuPoint())
    else if (!pressKey(session, stage, event)) return
    event.preventDefault()
  }

  return (
    <>
      <div
        ref={root}
        className="canvas"
        role="application"
        aria-roledescription="diagram editor"
        aria-label="Drawing"
        aria-describedby={`${help} ${words}`}
        tabIndex={0}
        data-dragging={frame.isDragging || undefined}
        style={
          {
            cursor: frame.preview.cursor ?? frame.hover.cursor,
            background: theme.background,
            '--ground': theme.background,
            '--margin': `${String(MARGIN)}px`,
          } as CSSProperties
        }
        onPointerDown={(event) => {
          setByKeys(false)
          pointing.down(event.nativeEvent)
        }}
        onPointerMove={(event) => {
          pointing.hover(event.nativeEvent)
        }}
        onPointerLeave={pointing.leave}
        onDoubleClick={openAt}
        onContextMenu={openMenu}
        onKeyDown={press}
        onKeyUp={(event) => {
          if (event.key === ' ') pointing.setPanning(false)
        }}
        onBlur={() => {
          setByKeys(false)
          pointing.setPanning(false)
        }}
      >
        <div
          ref={scroller}
          className="canvas-scroller"
          aria-hidden={renaming === null && card === undefined}
          tabIndex={-1}
          onFocus={({ target }) => {
            if (target === scroller.current) root.current?.focus()
          }}
        >
          <div className="canvas-pane">
            <div ref={ground} className="canvas-drawing" aria-hidden="true" />
            <div ref={lifted} className="canvas-drawing" aria-hidden="true" />
            <div ref={over} className="canvas-over">
              <Overlay
                frame={frame}
                theme={theme}
                stage={stage}
                selection={selection}
                collapsed={collapsed}
                highlighted={highlighted}
                findings={findings}
                onBadge={onBadge}
                onToggle={onToggle}
              />
              {card && <WholeWords id={words} frame={frame} card={card} />}
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
            </div>
          </div>
        </div>
        <Hint target={frame.preview.target} />
        <p id={help} className="visually-hidden">
          Tab and Shift+Tab go from item to item, Enter goes into a container and Shift+Enter out of it, Ctrl with an
          arrow key to the next item that way. Arrow keys move what is selected, with Shift by a step of the grid; Alt
          and Shift together change a container’s size, with F to that of its contents. F2 renames, Delete deletes, C
          connects, slash adds by typing, Shift+F10 opens the menu, minus collapses a container and plus expands it, Esc
          clears the selection.
        </p>
      </div>
      <Aids scene={frame.scene} size={frame.size} isDragging={frame.isDragging} stage={stage} theme={theme} />
      {quickAddAt !== null && (
        <QuickAdd
          stage={stage}
          at={quickAddAt}
          onClose={() => {
            session.show({ quickAddAt: null })
            root.current?.focus()
          }}
        />
      )}
      {menuAt !== undefined && (
        <CanvasMenu
          at={menuAt}
          onClose={() => {
            setMenuAt(undefined)
            root.current?.focus()
          }}
        />
      )}
    </>
  )
}
