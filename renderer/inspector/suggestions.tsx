import { WandSparkles } from 'lucide-react'
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { kindOf } from '../../shared/kinds/by-name.ts'
import { useMoment } from '../session/session.ts'
import { useForm } from './slot.ts'

interface Props {
  readonly path: string
  readonly label: string
  readonly onChoose: (value: string) => void
}

/** A menu of values the kind proposes for a field: the next free blocks, the Region's zones. */
export function Suggestions({ path, label, onChoose }: Props) {
  const { resource } = useForm()
  const { estate } = useMoment()
  const suggestions = resource && kindOf(resource)?.suggest?.(resource, estate, path)
  if (suggestions === undefined || suggestions.length === 0) return null
  return (
    <MenuTrigger>
      <Button slot={null} className="icon-button" aria-label={`Suggestions for ${label}`}>
        <WandSparkles size={15} />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu
          className="menu"
          items={suggestions.map((value) => ({ id: value }))}
          onAction={(key) => {
            onChoose(String(key))
          }}
        >
          {({ id }) => <MenuItem className="menu-item">{id}</MenuItem>}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
