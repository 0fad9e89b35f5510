import { collapsible } from '../../../shared/draw/collapse.ts'
import { REGION_ID, type Id } from '../../../shared/plan/plan.ts'
import { bottom } from '../../../shared/scene/rectangle.ts'
import type { Box, Scene } from '../../../shared/scene/scene.ts'
import { collapseContainers, expandContainers } from '../../actions/look-actions.ts'
import { useSession } from '../../session/session.ts'

interface DisclosuresProps {
  readonly scene: Scene
  readonly collapsed: ReadonlySet<Id>
  /** Containers at hand: under the pointer, selected. */
  readonly offered: readonly Id[]
}

/** Buttons at the left: of everything collapsed, and of containers at hand. */
export function Disclosures({ scene, collapsed, offered }: DisclosuresProps) {
  const canCollapse = (id: Id): boolean => id !== REGION_ID && offered.includes(id) && collapsible(scene).has(id)
  return scene.boxes
    .filter(({ id }) => collapsed.has(id) || canCollapse(id))
    .map((box) => <Disclosure key={box.id} box={box} isCollapsed={collapsed.has(box.id)} />)
}

/** From afar they grow as badges do, but not over what is written around them. */
const SCALE = 'scale(min(var(--badge-scale), 2.2))'

const from = (x: number, y: number): string => `translate(${String(x)}px, ${String(y)}px) ${SCALE}`

/** Nothing is ever written there, and no badge is near. */
const underIcon = (box: Box): string => `${from(box.x, bottom(box.iconAt))} translate(12px, 11px)`

/** Clear of the sign of a difference in the corner. */
const besideIcon = (box: Box): string => `${from(box.x, box.y)} translate(20px, 12px)`

interface DisclosureProps {
  readonly box: Box
  readonly isCollapsed: boolean
}

function Disclosure({ box, isCollapsed }: DisclosureProps) {
  const session = useSession()
  const toggle = isCollapsed ? expandContainers : collapseContainers
  return (
    <g
      className="disclosure"
      data-of={box.id}
      style={{ transform: isCollapsed ? besideIcon(box) : underIcon(box) }}
      onPointerDown={(event) => {
        event.stopPropagation()
        toggle(session, [box.id])
      }}
      onDoubleClick={(event) => {
        event.stopPropagation()
      }}
    >
      <title>{`${isCollapsed ? 'Expand' : 'Collapse'} ${box.title}`}</title>
      <path
        className="disclosure-ground"
        d="M-9,-5a4,4 0 0 1 4,-4h10a4,4 0 0 1 4,4v10a4,4 0 0 1 -4,4h-10a4,4 0 0 1 -4,-4z"
      />
      <path className="disclosure-sign" d={isCollapsed ? 'M-4.5,0h9M0,-4.5v9' : 'M-4.5,0h9'} />
    </g>
  )
}
