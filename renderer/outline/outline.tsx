import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { ListLayout, Tree, Virtualizer } from 'react-aria-components'
import type { Id } from '../../shared/plan/plan.ts'
import { isAvailable } from '../actions/action.ts'
import { actionNamed } from '../actions/actions.ts'
import { nextOf } from '../actions/next.ts'
import { focusRegion } from '../actions/regions.ts'
import { ContextMenu, type MenuPoint } from '../controls/context-menu.tsx'
import { EmptyState } from '../controls/empty-state.tsx'
import { useMoment, useSession, useView, type Session } from '../session/session.ts'
import { AddMenu } from './add-menu.tsx'
import { renderRow } from './outline-row.tsx'
import { RenamePopover } from './rename-popover.tsx'
import { resourceMenu } from './resource-menu.ts'
import { containers, useRows, visibleIds } from './rows.ts'
import './outline.css'

const ROW_HEIGHT = 28

/** The plan as a tree of rows: everything the drawing can do, without the mouse. */
export function Outline() {
  const session = useSession()
  const rows = useRows()
  const { selection } = useView()
  const { plan } = useMoment()
  const [collapsed, setCollapsed] = useState<ReadonlySet<Id>>(new Set())
  const [menuAt, setMenuAt] = useState<MenuPoint>()
  const [renaming, setRenaming] = useState<{ readonly id: Id; readonly row: Element }>()
  const tree = useRef<HTMLDivElement>(null)
  const expanded = containers(rows).filter((id) => !collapsed.has(id))
  const renamed = renaming && plan.resources.get(renaming.id)

  useEffect(() => {
    const [id] = selection
    if (tree.current !== null && id !== undefined && !tree.current.contains(document.activeElement))
      reveal(tree.current, visibleIds(rows, collapsed).indexOf(id))
  }, [selection, rows, collapsed])

  const rename = (): void => {
    const [id] = session.view().selection
    const row = id === undefined ? undefined : rowElement(tree.current, id)
    if (id !== undefined && row !== undefined) setRenaming({ id, row })
  }
  const choose = (keys: 'all' | Set<string | number>): void => {
    const chosen = keys === 'all' ? [...plan.resources.keys()] : [...keys].map(String)
    const ids = chosen.filter((id) => plan.resources.has(id))
    session.show({ selection: ids })
    const [id] = ids
    if (ids.length === 1 && id !== undefined) session.canvas?.reveal(id)
  }

  /** Type-ahead moves the focus alone: what is done then is done to the row that has it. */
  const chooseFocused = (): void => {
    const id = document.activeElement?.closest('[data-key]')?.getAttribute('data-key')
    if (id !== null && id !== undefined && !session.view().selection.includes(id)) choose(new Set([id]))
  }
  const press = (event: KeyboardEvent): void => {
    const isMenuKey = event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)
    if (event.key !== 'F2' && event.key !== 'Delete' && event.key !== 'Backspace' && !isMenuKey) return
    event.preventDefault()
    event.stopPropagation()
    chooseFocused()
    if (event.key === 'F2') rename()
    else if (isMenuKey) setMenuAt(cornerOf(rowElement(tree.current, session.view().selection[0] ?? '')))
    else perform(session, 'delete')
  }

  return (
    <>
      <header className="panel-head">
        <h2>Outline</h2>
        <AddMenu />
      </header>
      <div
        className="outline-body"
        onKeyDownCapture={press}
        onContextMenu={(event) => {
          const id =
            event.target instanceof Element ? event.target.closest('[data-key]')?.getAttribute('data-key') : null
          if (id === null || id === undefined) return
          event.preventDefault()
          if (!session.view().selection.includes(id)) choose(new Set([id]))
          setMenuAt({ x: event.clientX, y: event.clientY })
        }}
      >
        <Virtualizer layout={ListLayout} layoutOptions={{ rowSize: ROW_HEIGHT }}>
          <Tree
            ref={tree}
            aria-label="Outline of the plan"
            className="tree"
            items={rows}
            selectionMode="multiple"
            selectionBehavior="replace"
            selectedKeys={selection}
            onSelectionChange={choose}
            expandedKeys={expanded}
            onExpandedChange={(keys) => {
              setCollapsed(new Set(containers(rows).filter((id) => !keys.has(id))))
            }}
            onAction={() => {
              focusRegion('inspector')
            }}
            renderEmptyState={() => (
              <EmptyState next={nextOf(session, 'quickAdd')}>
                What you draw is listed here, and can be renamed, moved and deleted by keys.
              </EmptyState>
            )}
          >
            {renderRow}
          </Tree>
        </Virtualizer>
      </div>
      {menuAt !== undefined && (
        <ContextMenu
          label="Resource"
          at={menuAt}
          groups={resourceMenu(session, { rename })}
          onClose={() => {
            setMenuAt(undefined)
          }}
        />
      )}
      {renaming !== undefined && renamed !== undefined && (
        <RenamePopover
          resource={renamed}
          row={renaming.row}
          onClose={() => {
            setRenaming(undefined)
          }}
        />
      )}
    </>
  )
}

function perform(session: Session, id: string): void {
  const action = actionNamed(id)
  if (action !== undefined && isAvailable(action, session)) action.run(session)
}

/** Rows out of sight are not in the document: where one is follows from its number. */
function reveal(tree: HTMLElement, index: number): void {
  if (index < 0) return
  const top = index * ROW_HEIGHT
  if (top < tree.scrollTop) tree.scrollTop = top
  else if (top + ROW_HEIGHT > tree.scrollTop + tree.clientHeight) tree.scrollTop = top + ROW_HEIGHT - tree.clientHeight
}

const rowElement = (tree: HTMLElement | null, id: Id): Element | undefined =>
  tree?.querySelector(`[data-key="${CSS.escape(id)}"]`) ?? undefined

function cornerOf(row: Element | undefined): MenuPoint | undefined {
  const box = row?.getBoundingClientRect()
  return box && { x: box.left + 40, y: box.bottom }
}
