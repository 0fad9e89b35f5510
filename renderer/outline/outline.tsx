import { ChevronRight, Plus } from 'lucide-react'
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import {
  Button,
  Collection,
  ListLayout,
  Menu,
  MenuItem,
  MenuTrigger,
  Popover,
  Tree,
  TreeItem,
  TreeItemContent,
  Virtualizer,
} from 'react-aria-components'
import { counted } from '../../shared/base/words.ts'
import regionIcon from '../../shared/draw/region.svg?raw'
import { kindOf } from '../../shared/kinds/by-name.ts'
import type { Finding } from '../../shared/plan/finding.ts'
import { REGION_ID, type Id } from '../../shared/plan/plan.ts'
import { isAvailable } from '../actions/action.ts'
import { actionNamed } from '../actions/actions.ts'
import { nextOf } from '../actions/next.ts'
import { focusRegion } from '../actions/regions.ts'
import { wordsInside } from '../compare/inside.ts'
import { ContextMenu, type MenuPoint } from '../controls/context-menu.tsx'
import { EmptyState } from '../controls/empty-state.tsx'
import { KindIcon } from '../controls/kind-icon.tsx'
import { SeverityIcon } from '../controls/severity-icon.tsx'
import { useMoment, useSession, useView, type Session } from '../session/session.ts'
import { RenamePopover } from './rename-popover.tsx'
import { addEntries, resourceMenu } from './resource-menu.ts'
import { addressOf, outlineOf, type OutlineNode } from './tree.ts'
import './outline.css'

const ROW_HEIGHT = 28

interface Row {
  readonly id: Id
  readonly name: string
  readonly kind: string
  readonly address: string
  readonly icon: string
  readonly findings: readonly Finding[]
  /** While plans are compared: which differences are in it, where it is collapsed on the drawing. */
  readonly inside: string
  readonly children: readonly Row[]
}

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
    <section className="outline" aria-label="Outline" data-region="outline">
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
    </section>
  )
}

function perform(session: Session, id: string): void {
  const action = actionNamed(id)
  if (action !== undefined && isAvailable(action, session)) action.run(session)
}

function useRows(): readonly Row[] {
  const session = useSession()
  const { plan, estate, findings } = useMoment()
  const { compared, collapsed, hiddenLayers } = useView()
  // It reads what the view says, beside the plan.
  const inside = useMemo(() => wordsInside(session), [session, plan, compared, collapsed, hiddenLayers])
  return useMemo(() => {
    const open = new Map<Id, Finding[]>()
    for (const finding of findings)
      if (finding.waived === undefined) open.set(finding.at.id, [...(open.get(finding.at.id) ?? []), finding])
    const row = ({ id, resource, children }: OutlineNode): Row => {
      const kind = resource && kindOf(resource)
      return {
        id,
        name: resource === undefined ? plan.region : resource.name || resource.id,
        kind: resource === undefined ? 'Region' : (kind?.record.title ?? resource.kind),
        address: resource === undefined ? '' : addressOf(estate, resource),
        icon: kind === undefined ? regionIcon : (kind.drawing.iconOf?.(resource as never, estate) ?? kind.drawing.icon),
        findings: open.get(id) ?? [],
        inside: inside.get(id) ?? '',
        children: children.map(row),
      }
    }
    return outlineOf(plan).map(row)
  }, [plan, estate, findings, inside])
}

const containers = (rows: readonly Row[]): readonly Id[] =>
  rows.flatMap(({ id, children }) => (children.length === 0 ? [] : [id, ...containers(children)]))

const visibleIds = (rows: readonly Row[], collapsed: ReadonlySet<Id>): readonly Id[] =>
  rows.flatMap(({ id, children }) => [id, ...(collapsed.has(id) ? [] : visibleIds(children, collapsed))])

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

const renderRow = (row: Row) => (
  <TreeItem id={row.id} className="tree-row" textValue={row.name} aria-label={spoken(row)}>
    <TreeItemContent>
      {({ hasChildItems }) => (
        <div className="tree-cells">
          {hasChildItems ? (
            <Button slot="chevron" className="chevron">
              <ChevronRight size={14} />
            </Button>
          ) : (
            <span className="chevron" />
          )}
          <KindIcon svg={row.icon} size={18} />
          <span className="tree-name">{row.name}</span>
          <span
            className="tree-address"
            title={[row.kind, row.address, row.inside].filter((part) => part !== '').join(' · ')}
          >
            {row.inside || row.address || row.kind}
          </span>
          <Issues findings={row.findings} />
        </div>
      )}
    </TreeItemContent>
    <Collection items={row.children}>{renderRow}</Collection>
  </TreeItem>
)

/** `private-a, Subnet, 10.0.0.0/20, 1 problem` */
const spoken = ({ name, kind, address, findings, inside }: Row): string =>
  [name, kind, address, findings.length > 0 ? counted(findings.length, 'problem') : '', inside]
    .filter((part) => part !== '')
    .join(', ')

function Issues({ findings }: { readonly findings: readonly Finding[] }) {
  const [worst] = findings
  if (worst === undefined) return null
  return (
    <span className="tree-issues">
      <SeverityIcon severity={worst.severity} size={14} />
      {findings.length > 1 && findings.length}
    </span>
  )
}

/** Adds inside the chosen container, or else to the Region. */
function AddMenu() {
  const session = useSession()
  const { selection } = useView()
  const { plan } = useMoment()
  const [chosen] = selection
  const inside = chosen === undefined ? [] : addEntries(session, chosen)
  const entries = inside.length > 0 ? inside : addEntries(session, REGION_ID)
  const where = inside.length > 0 ? (plan.resources.get(chosen ?? '')?.name ?? '') : plan.region
  return (
    <MenuTrigger>
      <Button className="icon-button small" aria-label={`Add inside ${where}`}>
        <Plus size={16} />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu className="menu" aria-label={`Add inside ${where}`}>
          {entries.map(({ id, title, run }) => (
            <MenuItem key={id} id={id} className="menu-item" onAction={run}>
              {title}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
