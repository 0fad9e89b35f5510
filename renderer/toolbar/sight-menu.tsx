import { Check, Layers } from 'lucide-react'
import type { ReactNode } from 'react'
import {
  Button,
  Header,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Separator,
  type Selection,
} from 'react-aria-components'
import { isAvailable } from '../actions/action.ts'
import { actionNamed } from '../actions/actions.ts'
import { keysText } from '../actions/keys.ts'
import { LAYERS, layerNames } from '../../shared/draw/layers.ts'
import { useSession, useView, type Session } from '../session/session.ts'

const AIDS = ['minimap', 'legend'] as const
const CONTAINERS = ['collapse', 'expand', 'collapseAll', 'expandAll']

const perform = (session: Session, id: string): void => void actionNamed(id)?.run(session)

const Keys = ({ id }: { readonly id: string }) => {
  const [keys] = actionNamed(id)?.keys ?? []
  return keys === undefined ? null : <kbd>{keysText(keys)}</kbd>
}

const Ticked = ({ children }: { readonly children: ReactNode }) => (
  <>
    <Check size={14} className="menu-tick" />
    {children}
  </>
)

/** What of these was switched on or off. */
const changed = <T extends string>(all: readonly T[], on: ReadonlySet<string>, chosen: Selection): T | undefined =>
  all.find((each) => on.has(each) !== (chosen === 'all' || chosen.has(each)))

/** What is shown of the drawing: layers, helps, containers as one box. */
export function SightMenu() {
  const session = useSession()
  const { hiddenLayers, aids } = useView()
  const shownLayers = new Set<string>(LAYERS.filter((layer) => !hiddenLayers.has(layer)))
  const shownAids = new Set<string>(AIDS.filter((aid) => aids[aid]))
  return (
    <MenuTrigger>
      <Button className="icon-button" aria-label="What is shown" data-selected={hiddenLayers.size > 0 || undefined}>
        <Layers size={17} />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu className="menu" aria-label="What is shown" shouldCloseOnSelect={false}>
          <MenuSection
            selectionMode="multiple"
            selectedKeys={shownLayers}
            onSelectionChange={(chosen) => {
              const layer = changed(LAYERS, shownLayers, chosen)
              if (layer !== undefined) perform(session, `layer-${layer}`)
            }}
          >
            <Header className="menu-heading">Layers</Header>
            {LAYERS.map((layer) => (
              <MenuItem key={layer} id={layer} className="menu-item" textValue={layerNames[layer]}>
                <Ticked>{layerNames[layer]}</Ticked>
              </MenuItem>
            ))}
          </MenuSection>
          <Separator className="menu-separator" />
          <MenuSection
            aria-label="On the drawing"
            selectionMode="multiple"
            selectedKeys={shownAids}
            onSelectionChange={(chosen) => {
              const aid = changed(AIDS, shownAids, chosen)
              if (aid !== undefined) perform(session, aid)
            }}
          >
            {AIDS.map((aid) => (
              <MenuItem key={aid} id={aid} className="menu-item" textValue={actionNamed(aid)?.title ?? aid}>
                <Ticked>{actionNamed(aid)?.title}</Ticked>
                <Keys id={aid} />
              </MenuItem>
            ))}
          </MenuSection>
          <Separator className="menu-separator" />
          <MenuSection aria-label="Containers">
            {CONTAINERS.flatMap((id) => actionNamed(id) ?? []).map((action) => (
              <MenuItem
                key={action.id}
                className="menu-item"
                isDisabled={!isAvailable(action, session)}
                onAction={() => {
                  perform(session, action.id)
                }}
              >
                {action.title}
                <Keys id={action.id} />
              </MenuItem>
            ))}
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
