import {
  Contrast,
  FolderOpen,
  Keyboard,
  Maximize,
  Moon,
  PanelLeft,
  PanelRight,
  Printer,
  Redo2,
  Save,
  Search,
  Share,
  Sun,
  SunMoon,
  TableProperties,
  Undo2,
  ZoomIn,
  ZoomOut,
  type LucideIcon,
} from 'lucide-react'
import { Button, Menu, MenuItem, MenuTrigger, Popover, Separator, Toolbar as AriaToolbar } from 'react-aria-components'
import { isAvailable, titleOf } from '../actions/action.ts'
import { actionNamed } from '../actions/actions.ts'
import { keysText } from '../actions/keys.ts'
import { IconButton } from '../controls/icon-button.tsx'
import { documentName } from '../files/documents.ts'
import { useMoment, useSession, useView } from '../session/session.ts'
import { SightMenu } from './sight-menu.tsx'
import './toolbar.css'

function ActionButton({ id, icon: Icon }: { readonly id: string; readonly icon: LucideIcon }) {
  const session = useSession()
  const action = actionNamed(id)
  if (action === undefined) return null
  const [keys] = action.keys ?? []
  return (
    <IconButton
      label={titleOf(action, session)}
      keys={keys === undefined ? undefined : keysText(keys)}
      icon={<Icon size={17} />}
      isDisabled={!isAvailable(action, session)}
      onPress={() => void action.run(session)}
    />
  )
}

function ActionMenu({ label, icon: Icon, ids }: { label: string; icon: LucideIcon; ids: readonly string[] }) {
  const session = useSession()
  const items = ids.flatMap((id) => actionNamed(id) ?? [])
  return (
    <MenuTrigger>
      <Button className="icon-button" aria-label={label}>
        <Icon size={17} />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu className="menu" aria-label={label}>
          {items.map((action) => (
            <MenuItem
              key={action.id}
              className="menu-item"
              isDisabled={!isAvailable(action, session)}
              onAction={() => void action.run(session)}
            >
              {action.title}
              {action.keys?.[0] !== undefined && <kbd>{keysText(action.keys[0])}</kbd>}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}

const THEMES = { system: SunMoon, light: Sun, dark: Moon, contrast: Contrast }

/** File, history, zoom and export: what is wanted whatever is chosen. */
export function Toolbar() {
  const session = useSession()
  const { edited } = useMoment()
  const { theme, isSaving } = useView()
  return (
    <AriaToolbar aria-label="Plan" className="toolbar" data-region="toolbar">
      <ActionButton id="left" icon={PanelLeft} />
      <Separator className="bar" orientation="vertical" />
      <ActionButton id="open" icon={FolderOpen} />
      <ActionButton id="save" icon={Save} />
      <Separator className="bar" orientation="vertical" />
      <ActionButton id="undo" icon={Undo2} />
      <ActionButton id="redo" icon={Redo2} />
      <p className="document-name">
        <span>{documentName(session)}</span>
        {isSaving && <span className="saving">Saving…</span>}
        {edited && !isSaving && (
          <span className="edited-dot" title="Edited since it was last saved">
            <span className="visually-hidden">edited</span>
          </span>
        )}
      </p>
      <Button
        className="button command-button"
        onPress={() => {
          session.show({ dialog: 'command-palette' })
        }}
      >
        <Search size={14} />
        <span>Find or do…</span>
        <kbd>{keysText('Mod+K')}</kbd>
      </Button>
      <ActionButton id="zoomOut" icon={ZoomOut} />
      <ActionButton id="zoomIn" icon={ZoomIn} />
      <ActionButton id="zoomFit" icon={Maximize} />
      <Separator className="bar" orientation="vertical" />
      <SightMenu />
      <ActionButton id="addresses" icon={TableProperties} />
      <ActionMenu label="Export" icon={Share} ids={['exportTerraform', 'exportDrawing', 'exportReport']} />
      <ActionButton id="print" icon={Printer} />
      <ActionMenu
        label="Theme"
        icon={THEMES[theme]}
        ids={['theme-system', 'theme-light', 'theme-dark', 'theme-contrast']}
      />
      <ActionButton id="shortcuts" icon={Keyboard} />
      <Separator className="bar" orientation="vertical" />
      <ActionButton id="right" icon={PanelRight} />
    </AriaToolbar>
  )
}
