import { remembered } from '../estate/remember.ts'
import { kindNamed } from '../kinds/by-name.ts'
import type { Category } from '../kinds/kind.ts'
import { letteringOf } from '../scene/label.ts'
import type { Id, Plan } from '../plan/plan.ts'
import type { Box, Line, Scene } from '../scene/scene.ts'

/** What of a drawing can be left out to see the rest. */
export const LAYERS = ['addressing', 'routing', 'security', 'vpn'] as const
export type Layer = (typeof LAYERS)[number]

export const layerNames: Readonly<Record<Layer, string>> = {
  addressing: 'Addressing',
  routing: 'Routing',
  security: 'Security',
  vpn: 'VPN and transit',
}

const BY_CATEGORY: Readonly<Partial<Record<Category, Layer>>> = {
  'Site-to-Site VPN': 'vpn',
  'Transit and Direct Connect': 'vpn',
  'Client VPN': 'vpn',
  Security: 'security',
}

/** Routing has no category of its own: route tables stand beside what they route for. */
function layerOf(kindName: string, tone?: Box['tone']): Layer | undefined {
  if (tone === 'routing') return 'routing'
  const kind = kindNamed(kindName)
  return kind && BY_CATEGORY[kind.category]
}

const isHidden = (box: Box, hidden: ReadonlySet<Layer>): boolean => {
  const layer = box.shape === 'node' ? layerOf(box.kind, box.tone) : undefined
  return layer !== undefined && hidden.has(layer)
}

const withoutAddress = remembered((box: Box): Box => {
  if ((box.shape !== 'container' && box.shape !== 'node') || box.subtitle === '') return box
  const { icon, texts } = letteringOf(box.shape, box, { ...box, subtitle: '' })
  return { ...box, subtitle: '', iconAt: icon, texts }
})

const withoutLabel = remembered((line: Line): Line => {
  const { labelAt: _at, wholeLabel: _whole, ...unlabelled } = line
  return { ...unlabelled, label: '' }
})

/** The layer a resource is drawn in; undefined for what is always drawn. */
export function layerOfResource(scene: Scene, plan: Plan, id: Id): Layer | undefined {
  const box = scene.boxes.find((each) => each.id === id)
  return layerOf(plan.resources.get(id)?.kind ?? '', box?.tone)
}

/** The scene without what is in the hidden layers, and without the lines that end there. Nothing moves. */
export function withoutLayers(scene: Scene, plan: Plan, hidden: ReadonlySet<Layer>): Scene {
  if (hidden.size === 0) return scene
  const bare = hidden.has('addressing')
  const left = scene.boxes.filter((box) => !isHidden(box, hidden))
  const ids = new Set(left.map(({ id }) => id))
  const isDrawn = ({ resource, from, to }: Line): boolean => {
    const layer = layerOf(plan.resources.get(resource)?.kind ?? '')
    return ids.has(from) && ids.has(to) && (layer === undefined || !hidden.has(layer))
  }
  const lines = scene.lines.filter(isDrawn)
  return {
    ...scene,
    boxes: bare ? left.map(withoutAddress) : left,
    lines: bare ? lines.map(withoutLabel) : lines,
  }
}
