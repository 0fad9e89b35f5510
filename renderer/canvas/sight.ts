import { collapse, type Collapsed } from '../../shared/draw/collapse.ts'
import { layerOfResource, withoutLayers, type Layer } from '../../shared/draw/layers.ts'
import type { Id } from '../../shared/plan/plan.ts'
import type { Scene } from '../../shared/scene/scene.ts'
import type { Session } from '../session/session.ts'
import type { View } from '../session/view.ts'

/** The drawing as this window looks at it: without hidden layers, with containers collapsed. */
export type Sight = () => Collapsed

interface Known extends Pick<View, 'collapsed' | 'hiddenLayers'> {
  readonly of: Scene
  readonly seen: Collapsed
}

/** The same scene as long as neither the plan's nor the way of looking at it has changed. */
export function createSight({ workspace, view }: Session): Sight {
  let known: Known | undefined
  return () => {
    const { scene: of, plan } = workspace.now()
    const { collapsed, hiddenLayers } = view()
    if (known?.of === of && known.collapsed === collapsed && known.hiddenLayers === hiddenLayers) return known.seen
    const seen = collapse(withoutLayers(of, plan, hiddenLayers), collapsed, known?.seen)
    known = { of, collapsed, hiddenLayers, seen }
    return seen
  }
}

const without = <T>(all: ReadonlySet<T>, gone: ReadonlySet<T>): ReadonlySet<T> =>
  new Set([...all].filter((each) => !gone.has(each)))

/** The collapsed containers that stand for something selected, unless they are selected themselves. */
function inTheWay({ bearers }: Collapsed, { selection }: View): ReadonlySet<Id> {
  const chosen = new Set(selection)
  return new Set(selection.flatMap((id) => bearers.get(id) ?? []).filter((bearer) => !chosen.has(bearer)))
}

/** Whatever gets selected can be seen: its containers expand; a single one brings back the layer it is in. */
export function unveilSelection(session: Session, sight: Sight): void {
  const view = session.view()
  const { selection, collapsed, hiddenLayers } = view
  if (selection.length === 0 || (collapsed.size === 0 && hiddenLayers.size === 0)) return
  const { scene, plan } = session.workspace.now()
  const [only, ...others] = selection
  const layer = only !== undefined && others.length === 0 ? layerOfResource(scene, plan, only) : undefined
  const back: ReadonlySet<Layer> = new Set(layer !== undefined && hiddenLayers.has(layer) ? [layer] : [])
  const closed = inTheWay(sight(), view)
  if (closed.size + back.size === 0) return
  session.show({ collapsed: without(collapsed, closed), hiddenLayers: without(hiddenLayers, back) })
}
