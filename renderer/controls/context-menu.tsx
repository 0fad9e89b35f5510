import { useRef } from 'react'
import { Header, Menu, MenuItem, MenuSection, Popover } from 'react-aria-components'

export interface MenuPoint {
  readonly x: number
  readonly y: number
}

export interface MenuEntry {
  readonly id: string
  readonly title: string
  /** As people read them. */
  readonly keys?: string | undefined
  readonly run: () => void
}

export interface MenuGroup {
  readonly title: string
  readonly entries: readonly MenuEntry[]
}

interface Props {
  readonly label: string
  readonly at: MenuPoint
  readonly groups: readonly MenuGroup[]
  readonly onClose: () => void
}

/** A menu at a point of the window. */
export function ContextMenu({ label, at, groups, onClose }: Props) {
  const anchor = useRef<HTMLSpanElement>(null)
  return (
    <>
      <span ref={anchor} className="menu-anchor" style={{ left: at.x, top: at.y }} />
      <Popover
        className="popover"
        triggerRef={anchor}
        placement="bottom start"
        offset={0}
        isOpen
        onOpenChange={(open) => {
          if (!open) onClose()
        }}
      >
        <Menu className="menu" aria-label={label} onClose={onClose} autoFocus="first">
          {groups
            .filter(({ entries }) => entries.length > 0)
            .map(({ title, entries }) => (
              <MenuSection key={title} aria-label={title}>
                {title === '' ? null : <Header className="menu-heading">{title}</Header>}
                {entries.map(({ id, title: name, keys, run }) => (
                  <MenuItem key={id} id={id} className="menu-item" textValue={name} onAction={run}>
                    {name}
                    {keys !== undefined && <kbd>{keys}</kbd>}
                  </MenuItem>
                ))}
              </MenuSection>
            ))}
        </Menu>
      </Popover>
    </>
  )
}
