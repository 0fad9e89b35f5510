import { useRef, useState } from 'react'
import { Dialog, Input, Popover, TextField } from 'react-aria-components'
import { change } from '../../shared/plan/patch.ts'
import type { Resource } from '../../shared/plan/plan.ts'
import { useSession } from '../session/session.ts'

interface Props {
  readonly resource: Resource
  readonly row: Element
  readonly onClose: () => void
}

/** The name, over its row: Enter keeps it, Esc leaves it as it was. */
export function RenamePopover({ resource, row, onClose }: Props) {
  const { workspace } = useSession()
  const [name, setName] = useState(resource.name)
  const anchor = useRef(row)
  const keep = (): void => {
    if (name.trim() !== '' && name !== resource.name)
      workspace.apply(change(resource, { name: name.trim() }), `Rename ${resource.name} to ${name.trim()}`)
    onClose()
  }
  return (
    <Popover
      className="popover rename-popover"
      triggerRef={anchor}
      placement="bottom start"
      offset={-30}
      isOpen
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
    >
      <Dialog aria-label={`Rename ${resource.name}`}>
        <TextField aria-label="Name" value={name} onChange={setName} autoFocus>
          <Input
            className="input"
            autoComplete="off"
            onFocus={(event) => {
              event.currentTarget.select()
            }}
            onKeyDown={(event) => {
              if (event.key === 'Enter') keep()
            }}
          />
        </TextField>
      </Dialog>
    </Popover>
  )
}
