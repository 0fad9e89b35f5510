import { useId, useState, useSyncExternalStore, type CSSProperties, type KeyboardEvent, type MouseEvent } from 'react'
import type { Point } from '../../shared/scene/scene.ts'
import { themes } from '../../shared/scene/theme.ts'
import { expandContainers } from '../actions/look-actions.ts'
import { actionNamed } from '../actions/actions.ts'
import type { MenuPoint } from '../controls/context-menu.tsx'
import { useSession, useView, type Session } from '../session/session.ts'
import { useTheme } from '../session/theme.ts'
import './canvas.css'
import { resourceAt, type Grip } from './gestures/press.ts'
import { pressKey } from './keyboard.ts'
import { Aids } from './overlay/aids.tsx'
import { Hint } from './overlay/hint.tsx'
import { CanvasMenu } from './overlay/menu.tsx'
import { Pane } from './pane.tsx'
import { QuickAdd } from './quick-add.tsx'
import { useStage } from './use-stage.ts'
import { MARGIN } from './view/cull.ts'

const KEYS_IN_WORDS =
  'Tab and Shift+Tab go from item to item, Enter goes into a container and Shift+Enter out of it, Ctrl with an arrow ' +
  'key to the next item that way. Arrow keys move what is selected, with Shift by a step of the grid; Alt and Shift ' +
  'together change a container’s size, with F to that of its contents. F2 renames, Delete deletes, C connects, slash ' +
  'adds by typing, Shift+F10 opens the menu, minus collapses a container and plus expands it, Esc clears the selection.'

/** What a menu is asked for is selected, unless it already is together with others. */
function selectForMenu(session: Session, grip: Grip): void {
  const id = resourceAt(grip)
  if (id === undefined) session.show({ selection: [] })
  else if (!session.view().selection.includes(id)) session.show({ selection: [id] })
}

/** @param at  the pointer, in pixels of the canvas */
function doubleClick(session: Session, grip: Grip, at: Point): void {
  const id = resourceAt(grip)
  const isGround = grip.on === 'background' || (grip.on === 'box' && grip.part === 'inside')
  if (grip.on === 'handle') void actionNamed('fitToContents')?.run(session)
  else if (isGround) session.show({ quickAddAt: at })
  else if (grip.on !== 'box' || id === undefined) return
  else if (session.view().collapsed.has(id)) expandContainers(session, [id])
  else session.show({ renaming: id })
}

/** The drawing, and everything the hand does on it. */
export function Canvas() {
  const session = useSession()
  const { scheme, hasContrast } = useTheme()
  const theme = themes[hasContrast ? (`contrast-${scheme}` as const) : scheme]
  const { root, stage, pointing, ...refs } = useStage(theme)
  const frame = useSyncExternalStore(stage.subscribe, stage.still)
  const { selection, quickAddAt } = useView()
  const [menuAt, setMenuAt] = useState<MenuPoint>()
  const [isByKeys, setByKeys] = useState(false)
  const [help, words] = [useId(), useId()]
  const [focused] = isByKeys && selection.length === 1 ? selection : []
  const focus = (): void => root.current?.focus()

  const openMenu = (event: MouseEvent): void => {
    event.preventDefault()
    selectForMenu(session, pointing.gripAt(event))
    setMenuAt({ x: event.clientX, y: event.clientY })
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
        onDoubleClick={(event) => {
          doubleClick(session, pointing.gripAt(event), pointing.onScreen(event))
        }}
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
        <Pane refs={refs} stage={stage} frame={frame} theme={theme} focused={focused} words={words} onLeave={focus} />
        <Hint target={frame.preview.target} />
        <p id={help} className="visually-hidden">
          {KEYS_IN_WORDS}
        </p>
      </div>
      <Aids scene={frame.scene} size={frame.size} isDragging={frame.isDragging} stage={stage} theme={theme} />
      {quickAddAt !== null && (
        <QuickAdd
          stage={stage}
          at={quickAddAt}
          onClose={() => {
            session.show({ quickAddAt: null })
            focus()
          }}
        />
      )}
      {menuAt !== undefined && (
        <CanvasMenu
          at={menuAt}
          onClose={() => {
            setMenuAt(undefined)
            focus()
          }}
        />
      )}
    </>
  )
}
