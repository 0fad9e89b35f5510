import { Plus } from 'lucide-react'
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { REGION_ID } from '../../shared/plan/plan.ts'
import { useMoment, useSession, useView } from '../session/session.ts'
import { addEntries } from './resource-menu.ts'

/** Adds inside the chosen container, or else to the Region. */
export function AddMenu() {
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
