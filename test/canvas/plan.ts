import { sceneOf } from '../../shared/draw/scene-of.ts'
import { estateOf } from '../../shared/estate/estate.ts'
import type { Id, Place } from '../../shared/plan/plan.ts'
import type { Point } from '../../shared/scene/scene.ts'
import { createWorkspace, type Workspace } from '../../shared/workspace/workspace.ts'
import type { Gesture, Ground, Intent, Pointer } from '../../renderer/canvas/gestures/gesture.ts'
import { press } from '../../renderer/canvas/gestures/press.ts'
import { hitAt, indexOf } from '../../renderer/canvas/hit.ts'
import { planOf } from '../draw/estates.ts'

/** An office with a gateway, a VPC with a gateway, a table and a subnet, an empty VPC. */
const resources = {
  'office-1': { kind: 'site', lanCidrs: ['192.168.1.0/24'] },
  'cgw-1': { kind: 'customer_gateway', site: 'office-1', bgpAsn: 65000, ipAddress: '198.51.100.7' },
  'vpc-1': { kind: 'vpc', cidrBlock: '10.0.0.0/16' },
  'vgw-1': { kind: 'vpn_gateway', vpc: 'vpc-1' },
  'rt-1': { kind: 'route_table', vpc: 'vpc-1' },
  'subnet-1': { kind: 'subnet', vpc: 'vpc-1', cidrBlock: '10.0.0.0/20', availabilityZone: 'eu-west-1a' },
  'vpc-2': { kind: 'vpc', cidrBlock: '10.1.0.0/16' },
}

const places: Readonly<Record<Id, Place>> = {
  'office-1': { x: 0, y: 96, width: 240, height: 216 },
  'cgw-1': { x: 48, y: 168 },
  'vpc-1': { x: 480, y: 96, width: 640, height: 320 },
  'vgw-1': { x: 504, y: 168 },
  'rt-1': { x: 704, y: 168 },
  'subnet-1': { x: 864, y: 248, width: 232, height: 96 },
  'vpc-2': { x: 480, y: 464, width: 640, height: 240 },
}

export const plan = { ...planOf(resources), places: new Map(Object.entries(places)) }

export const workspaceOf = (): Workspace => createWorkspace(plan)

export function groundOf(selection: readonly Id[] = [], of = plan): Ground {
  const estate = estateOf(of)
  return { index: indexOf(sceneOf(of, estate)), estate, selection }
}

type Keys = Partial<Pick<Pointer, 'shift' | 'control' | 'alt'>>

export const pointer = (at: Point, keys: Keys = {}): Pointer => ({
  at,
  screen: at,
  shift: false,
  control: false,
  alt: false,
  ...keys,
})

/** Presses at one point and drags to the others, at 100 %. */
export function drag(ground: Ground, from: Point, to: readonly Point[], keys: Keys = {}): Gesture {
  const start = press(ground, hitAt(ground.index, from, 6), pointer(from, keys))
  return to.reduce<Gesture>((gesture, at) => gesture.move(pointer(at, keys)), start)
}

export const dragged = (ground: Ground, from: Point, to: Point, keys: Keys = {}): Intent | undefined =>
  drag(ground, from, [to], keys).end()
