import type { Estate } from '../estate/estate.ts'
import type { LinkDrawing } from '../kinds/kind.ts'
import { REGION_ID, type Id, type Plan, type Resource } from '../plan/plan.ts'
import { containerLettering, labelRectangle, nodeLettering, type Words } from '../scene/label.ts'
import { around, middle, right, sameRectangle } from '../scene/rectangle.ts'
import type { Box, Line, Point, Rectangle, Scene, Tone } from '../scene/scene.ts'
import { completed } from './arrange.ts'
import { framesOf } from './frame.ts'
import regionIcon from './region.svg?raw'
import { kindOf, treeOf } from './tree.ts'

interface Look extends Words {
  readonly kind: string
  readonly shape: Box['shape']
  readonly icon: string
  readonly tone: Tone
}

function lookOf(resource: Resource | undefined, estate: Estate): Look | undefined {
  const kind = kindOf(resource)
  if (kind === undefined || resource === undefined) return undefined
  const { drawing, record } = kind
  const shape = drawing.shape
  if (shape === 'line') return undefined
  const caption = drawing.caption?.(resource as never, estate) ?? record.title
  return {
    kind: resource.kind,
    shape,
    icon: drawing.iconOf?.(resource as never, estate) ?? drawing.icon,
    tone: drawing.tone(resource as never, estate),
    title: resource.name === '' ? resource.id : resource.name,
    caption,
    subtitle: drawing.subtitle(resource as never, estate),
  }
}

const regionLook = (region: string): Look => ({
  kind: REGION_ID,
  shape: 'container',
  icon: regionIcon,
  tone: 'region',
  title: region,
  caption: 'AWS Region',
  subtitle: '',
})

function boxOf(
  look: Look,
  frame: Rectangle,
  position: Pick<Box, 'id' | 'depth' | 'parent'>,
  old: Box | undefined,
): Box {
  if (old !== undefined && unchanged(old, { ...look, ...position }) && sameRectangle(old, frame)) return old
  const lettering = look.shape === 'container' ? containerLettering(frame, look) : nodeLettering(frame, look)
  return { ...frame, ...look, ...position, iconAt: lettering.icon, texts: lettering.texts }
}

const unchanged = (old: Box, now: Look & Pick<Box, 'id' | 'depth' | 'parent'>): boolean =>
  (Object.keys(now) as (keyof typeof now)[]).every((key) => old[key] === now[key])

function boxesOf(plan: Plan, estate: Estate, before: ReadonlyMap<Id, Box>): readonly Box[] {
  const tree = treeOf(plan.resources)
  const frames = framesOf(plan.resources, tree, completed(plan))
  const boxes: Box[] = []
  const visit = (parent: Id | null, depth: number): void => {
    for (const id of tree.inside(parent)) {
      const frame = frames.get(id)
      const look = id === REGION_ID ? regionLook(plan.region) : lookOf(plan.resources.get(id), estate)
      if (frame === undefined || look === undefined) continue
      boxes.push(boxOf(look, frame, { id, depth, parent }, before.get(id)))
      visit(id, depth + 1)
    }
  }
  visit(null, 0)
  return boxes.sort((a, b) => a.depth - b.depth)
}

function linksOf(estate: Estate): readonly (LinkDrawing & { readonly resource: Id })[] {
  return [...estate.resources.values()].flatMap((resource) => {
    const links = kindOf(resource)?.drawing.links?.(resource as never, estate) ?? []
    return links.map((link) => ({ ...link, resource: resource.id }))
  })
}

function elbow(from: Rectangle, to: Rectangle): readonly Point[] {
  const [a, b] = [middle(from), middle(to)]
  const start = { x: a.x <= b.x ? right(from) : from.x, y: a.y }
  const end = { x: a.x <= b.x ? to.x : right(to), y: b.y }
  const x = (start.x + end.x) / 2
  return [start, { x, y: start.y }, { x, y: end.y }, end]
}

/** The drawing of a plan. With the scene before, what did not change stays the same object. */
export function sceneOf(plan: Plan, estate: Estate, before?: Scene): Scene {
  const known = new Map((before?.boxes ?? []).map((box) => [box.id, box]))
  const boxes = boxesOf(plan, estate, known)
  const byId = new Map(boxes.map((box) => [box.id, box]))
  const lines = linksOf(estate).flatMap(({ resource, key, from, to, style, label = '' }): Line[] => {
    const [start, end] = [byId.get(from), byId.get(to)]
    if (start === undefined || end === undefined || start === end) return []
    const points = elbow(start, end)
    const labelAt = label === '' ? {} : { labelAt: { x: (points[0]?.x ?? 0) + 96, y: points[0]?.y ?? 0 } }
    return [{ id: `${resource}/${key}`, resource, from, to, style, label, points, ...labelAt }]
  })
  const labels = lines.flatMap((line) => (line.labelAt ? [labelRectangle(line.label, line.labelAt)] : []))
  const ends = lines.flatMap((line) => line.points.map((point) => ({ ...point, width: 0, height: 0 })))
  return { boxes, lines, bounds: around([...boxes, ...labels, ...ends]) ?? { x: 0, y: 0, width: 0, height: 0 } }
}
