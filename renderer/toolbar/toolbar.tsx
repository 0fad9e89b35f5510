import {
  Check,
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
import { useSyncExternalStore, type ReactNode } from 'react'
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

interface ActionMenuProps {
  readonly label: string
  /** Of the button, where it needs more room than an icon. */
  readonly className?: string
  readonly ids: readonly string[]
  readonly children: ReactNode
}

function ActionMenu({ label, className = '', ids, children }: ActionMenuProps) {
  const session = useSession()
  const items = ids.flatMap((id) => actionNamed(id) ?? [])
  const isChoice = items.some(({ isOn }) => isOn !== undefined)
  const chosen = items.filter(({ isOn }) => isOn?.(session)).map(({ id }) => id)
  return (
    <MenuTrigger>
      <Button className={`icon-button ${className}`} aria-label={label}>
        {children}
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu
          className="menu"
          aria-label={label}
          {...(isChoice ? { selectionMode: 'single', selectedKeys: chosen } : {})}
        >
          {items.map((action) => (
            <MenuItem
              key={action.id}
              id={action.id}
              className="menu-item"
              textValue={action.title}
              isDisabled={!isAvailable(action, session)}
              onAction={() => void action.run(session)}
            >
              {isChoice && <Check size={14} className="menu-tick" />}
              {action.title}
              {action.keys?.[0] !== undefined && <kbd>{keysText(action.keys[0])}</kbd>}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}

const ZOOMS = ['zoom25', 'zoom50', 'zoomReset', 'zoom200', 'zoomFit', 'zoomToSelection']

const never = (): (() => void) => () => undefined

/** How large the drawing is shown, and the way to other sizes. */
function ZoomMenu() {
  const { canvas } = useSession()
  const percent = useSyncExternalStore(canvas?.subscribeLook ?? never, () => Math.round((canvas?.zoom() ?? 1) * 100))
  return (
    <ActionMenu label={`Zoom: ${String(percent)} %`} className="zoom-button" ids={ZOOMS}>
      {percent} %
    </ActionMenu>
  )
}

const THEMES = { system: SunMoon, light: Sun, dark: Moon, contrast: Contrast }

/** File, history, zoom and export: what is wanted whatever is chosen. */
export function Toolbar() {
  const session = useSession()
  const { edited } = useMoment()
  const { theme, isSaving } = useView()
  const ThemeIcon = THEMES[theme]
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
      <ZoomMenu />
      <ActionButton id="zoomIn" icon={ZoomIn} />
      <ActionButton id="zoomFit" icon={Maximize} />
      <Separator className="bar" orientation="vertical" />
      <SightMenu />
      <ActionButton id="addresses" icon={TableProperties} />
      <ActionMenu label="Export" ids={['exportTerraform', 'exportDrawing', 'exportReport']}>
        <Share size={17} />
      </ActionMenu>
      <ActionButton id="print" icon={Printer} />
      <ActionMenu label="Theme" ids={['theme-system', 'theme-light', 'theme-dark', 'theme-contrast']}>
        <ThemeIcon size={17} />
      </ActionMenu>
      <ActionButton id="shortcuts" icon={Keyboard} />
      <Separator className="bar" orientation="vertical" />
      <ActionButton id="right" icon={PanelRight} />
    </AriaToolbar>
  )
}
