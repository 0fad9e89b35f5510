import { counted } from '../../shared/base/words.ts'
import { collapsible, containersAround } from '../../shared/draw/collapse.ts'
import { LAYERS, layerNames, type Layer } from '../../shared/draw/layers.ts'
import { REGION_ID, type Id } from '../../shared/plan/plan.ts'
import { bridge } from '../bridge/bridge.ts'
import { keepAids, type Aids } from '../session/aids.ts'
import type { Session } from '../session/session.ts'
import { hasPlan, type Action } from './action.ts'

const toggled = <T>(all: ReadonlySet<T>, one: T): ReadonlySet<T> =>
  all.has(one) ? new Set([...all].filter((each) => each !== one)) : new Set([...all, one])

const toggleAid = (aid: keyof Aids, name: string) => (session: Session) => {
  const { aids } = session.view()
  const next = { ...aids, [aid]: !aids[aid] }
  keepAids(next)
  session.show({ aids: next, announcement: `${name} ${next[aid] ? 'shown' : 'hidden'}.` })
}

function toggleLayer(session: Session, layer: Layer): void {
  const hiddenLayers = toggled(session.view().hiddenLayers, layer)
  const verb = hiddenLayers.has(layer) ? 'hidden' : 'shown'
  session.show({ hiddenLayers, announcement: `${layerNames[layer]} ${verb}.` })
}

const named = (session: Session, ids: readonly Id[]): string =>
  ids.length === 1 ? session.workspace.now().estate.nameOf(ids[0] ?? '') : counted(ids.length, 'container')

const openContainers = (session: Session): ReadonlySet<Id> => {
  const { collapsed } = session.view()
  const able = collapsible(session.workspace.now().scene)
  return new Set([...able].filter((id) => id !== REGION_ID && !collapsed.has(id)))
}

/** The selected containers that can be collapsed; else the one around what is selected. */
function toCollapse(session: Session): readonly Id[] {
  const open = openContainers(session)
  const { selection } = session.view()
  const chosen = selection.filter((id) => open.has(id))
  const [first] = selection
  if (chosen.length > 0 || first === undefined) return chosen
  const around = containersAround(session.workspace.now().scene, first).find((id) => open.has(id))
  return around === undefined ? [] : [around]
}

const toExpand = (session: Session): readonly Id[] => {
  const { collapsed, selection } = session.view()
  return selection.filter((id) => collapsed.has(id))
}

/** What was selected inside is not drawn any more: its container is selected instead. */
export function collapseContainers(session: Session, ids: readonly Id[]): void {
  const { scene } = session.workspace.now()
  const { selection, collapsed } = session.view()
  const bearer = (id: Id): Id => containersAround(scene, id).findLast((each) => ids.includes(each)) ?? id
  session.show({
    collapsed: new Set([...collapsed, ...ids]),
    selection: [...new Set(selection.map(bearer))],
    announcement: `Collapsed ${named(session, ids)}.`,
  })
}

export function expandContainers(session: Session, ids: readonly Id[]): void {
  const collapsed = new Set([...session.view().collapsed].filter((id) => !ids.includes(id)))
  session.show({ collapsed, announcement: `Expanded ${named(session, ids)}.` })
}

/** Those in no other container but the Region: offices and VPCs. */
const outermost = (session: Session): readonly Id[] => {
  const { scene } = session.workspace.now()
  return [...openContainers(session)].filter((id) => containersAround(scene, id).every((each) => each === REGION_ID))
}

/** How the drawing is looked at: nothing of it is in the plan. */
export const lookActions: readonly Action[] = [
  {
    id: 'minimap',
    group: 'View',
    title: 'Overview map',
    keys: ['M'],
    onCanvas: true,
    isOn: (session) => session.view().aids.minimap,
    available: hasPlan,
    run: toggleAid('minimap', 'Overview map'),
  },
  {
    id: 'legend',
    group: 'View',
    title: 'Legend',
    keys: ['L'],
    onCanvas: true,
    isOn: (session) => session.view().aids.legend,
    available: hasPlan,
    run: toggleAid('legend', 'Legend'),
  },
  {
    id: 'collapse',
    group: 'View',
    title: 'Collapse',
    keys: ['-'],
    onCanvas: true,
    available: (session) => toCollapse(session).length > 0,
    run: (session) => {
      collapseContainers(session, toCollapse(session))
    },
  },
  {
    id: 'expand',
    group: 'View',
    title: 'Expand',
    keys: ['+'],
    onCanvas: true,
    available: (session) => toExpand(session).length > 0,
    run: (session) => {
      expandContainers(session, toExpand(session))
    },
  },
  {
    id: 'collapseAll',
    group: 'View',
    title: 'Collapse all',
    available: (session) => outermost(session).length > 0,
    run: (session) => {
      collapseContainers(session, outermost(session))
    },
  },
  {
    id: 'expandAll',
    group: 'View',
    title: 'Expand all',
    available: (session) => session.view().collapsed.size > 0,
    run: (session) => {
      expandContainers(session, [...session.view().collapsed])
    },
  },
  ...LAYERS.map((layer): Action => ({
    id: `layer-${layer}`,
    group: 'View',
    title: `Show or hide: ${layerNames[layer]}`,
    titleNow: (session) => `${session.view().hiddenLayers.has(layer) ? 'Show' : 'Hide'}: ${layerNames[layer]}`,
    isOn: (session) => !session.view().hiddenLayers.has(layer),
    available: hasPlan,
    run: (session) => {
      toggleLayer(session, layer)
    },
  })),
  {
    id: 'showAllLayers',
    group: 'View',
    title: 'Show all layers',
    available: (session) => session.view().hiddenLayers.size > 0,
    run: (session) => {
      session.show({ hiddenLayers: new Set(), announcement: 'Everything is shown.' })
    },
  },
  ...(['system', 'light', 'dark', 'contrast'] as const).map((theme): Action => ({
    id: `theme-${theme}`,
    group: 'View',
    title: `Theme: ${{ system: 'as the system', light: 'light', dark: 'dark', contrast: 'high contrast' }[theme]}`,
    isOn: (session) => session.view().theme === theme,
    run: (session) => {
      session.show({ theme })
      void bridge.saveSettings({ theme })
    },
  })),
]
