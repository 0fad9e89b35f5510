import { collapsible } from '../../../shared/draw/collapse.ts'
import { remembered } from '../../../shared/estate/remember.ts'
import { REGION_ID, type Id } from '../../../shared/plan/plan.ts'
import { right } from '../../../shared/scene/rectangle.ts'
import type { Box, Scene } from '../../../shared/scene/scene.ts'

const holders = remembered(collapsible)

interface DisclosuresProps {
  readonly scene: Scene
  readonly collapsed: ReadonlySet<Id>
  /** Containers at hand: under the pointer, selected. */
  readonly offered: readonly Id[]
  readonly onToggle: (id: Id) => void
}

/** Buttons in the upper right corners: of everything collapsed, and of containers at hand. */
export function Disclosures({ scene, collapsed, offered, onToggle }: DisclosuresProps) {
  const canCollapse = (id: Id): boolean => id !== REGION_ID && offered.includes(id) && holders(scene).has(id)
  return scene.boxes
    .filter(({ id }) => collapsed.has(id) || canCollapse(id))
    .map((box) => <Disclosure key={box.id} box={box} isCollapsed={collapsed.has(box.id)} onToggle={onToggle} />)
}

interface DisclosureProps {
  readonly box: Box
  readonly isCollapsed: boolean
  readonly onToggle: (id: Id) => void
}

function Disclosure({ box, isCollapsed, onToggle }: DisclosureProps) {
  const corner = `translate(${String(right(box))}px, ${String(box.y)}px)`
  return (
    <g
      className="disclosure"
      data-of={box.id}
      style={{ transform: `${corner} scale(var(--badge-scale)) translate(-18px, 18px)` }}
      onPointerDown={(event) => {
        event.stopPropagation()
        onToggle(box.id)
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
