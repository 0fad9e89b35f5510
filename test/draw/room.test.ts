import { describe, expect, test } from 'vitest'
import { applyPatch, place, put, type Patch } from '../../shared/plan/patch.ts'
import type { Id, Plan } from '../../shared/plan/plan.ts'
import { madeRoom } from '../../shared/draw/room.ts'
import { createWorkspace } from '../../shared/workspace/workspace.ts'
import { newResource } from '../../shared/workspace/commands/create.ts'
import { planOfCase } from '../rules/case-plan.ts'
import { faultsOfScene } from './faults.ts'

const at = (x: number, y: number, width = 208, height = 72) => ({ x, y, width, height })

/** Four subnets in a square, a host in the first. */
const square: Plan = {
  ...planOfCase({
    resources: {
      vpc: { kind: 'vpc', cidrBlock: '10.0.0.0/16' },
      a: { kind: 'subnet', vpc: 'vpc', cidrBlock: '10.0.0.0/24' },
      b: { kind: 'subnet', vpc: 'vpc', cidrBlock: '10.0.1.0/24' },
      c: { kind: 'subnet', vpc: 'vpc', cidrBlock: '10.0.2.0/24' },
      d: { kind: 'subnet', vpc: 'vpc', cidrBlock: '10.0.3.0/24' },
    },
  }),
  places: new Map(
    Object.entries({
      vpc: at(0, 0, 640, 400),
      a: at(40, 80),
      b: at(296, 80),
      c: at(40, 200),
      d: at(296, 200),
    }),
  ),
}

const room = (patch: Patch, changed: readonly Id[]) =>
  Object.fromEntries(madeRoom(square, applyPatch(square, patch).plan, changed))

const host = (x: number, y: number): Patch => ({
  ...put({ id: 'host', kind: 'instance', name: 'host', subnet: 'a' }),
  ...place({ host: { x, y } }),
})

describe('a container that grows', () => {
  test('downwards: what is below moves down, as far, and what is beside stays', () => {
    const made = room(host(64, 152), ['host'])
    expect(Object.keys(made)).toEqual(['c', 'd'])
    expect(made['c']?.y).toBe(made['d']?.y)
    expect(made['c']?.x).toBe(40)
    expect(made['c']?.y).toBeGreaterThan(152 + 120)
  })

  test('within itself: everything stays', () => {
    expect(madeRoom(square, square, ['a'])).toEqual(new Map())
  })

  test('because it was resized by hand: everything stays', () => {
    expect(room(place({ a: at(40, 80, 208, 200) }), ['a'])).toEqual({})
  })
})

test('hosts dropped into a subnet cover nothing, and undo puts everything back', () => {
  const workspace = createWorkspace(square)
  for (let count = 0; count < 3; count++)
    workspace.apply(put(newResource(workspace.now().estate, 'instance', ['a'])), 'Add host')
  expect(faultsOfScene(workspace.now().scene)).toEqual([])
  for (let count = 0; count < 3; count++) workspace.undo()
  expect(workspace.now().plan.places).toEqual(square.places)
})
