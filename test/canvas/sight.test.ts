import { describe, expect, test } from 'vitest'
import { actionNamed } from '../../renderer/actions/actions.ts'
import { createSight, unveilSelection, type Sight } from '../../renderer/canvas/sight.ts'
import { createSession, type Session } from '../../renderer/session/session.ts'
import { createWorkspace } from '../../shared/workspace/workspace.ts'
import { flagship, planOf } from '../draw/estates.ts'

interface Watched {
  readonly session: Session
  readonly sight: Sight
  readonly ids: () => readonly string[]
}

/** A window on the flagship as the canvas watches it. */
function watched(): Watched {
  const session = createSession(createWorkspace(planOf(flagship)))
  const sight = createSight(session)
  session.show({ file: { path: null, name: '', journal: '' } })
  session.subscribeView(() => {
    unveilSelection(session, sight)
  })
  return { session, sight, ids: () => sight().scene.boxes.map(({ id }) => id) }
}

const perform = (session: Session, id: string, selection: readonly string[]): void => {
  session.show({ selection })
  actionNamed(id)?.run(session)
}

describe('collapsing', () => {
  test('the container around what is selected selects it', () => {
    const { session, ids } = watched()
    perform(session, 'collapse', ['eks-main'])
    expect(session.view().selection).toEqual(['vpc-main'])
    expect(session.view().announcement).toBe('Collapsed main.')
    expect(ids()).not.toContain('eks-main')
    expect(session.workspace.now().undoLabel).toBeUndefined()
  })

  test('all leaves offices and VPCs as one box each, and expanding all brings everything back', () => {
    const { session, ids } = watched()
    const before = ids()
    perform(session, 'collapseAll', [])
    expect([...ids()].sort()).toEqual(['office-hq', 'region', 'vpc-main'])
    perform(session, 'expandAll', [])
    expect(ids()).toEqual(before)
  })

  test('ends where something inside is selected', () => {
    const { session, ids } = watched()
    perform(session, 'collapse', ['vpc-main'])
    session.show({ selection: ['subnet-a'] })
    expect(ids()).toContain('subnet-a')
  })

  test('stays when the container is selected too', () => {
    const { session, ids } = watched()
    perform(session, 'collapse', ['vpc-main'])
    session.show({ selection: [...session.workspace.now().plan.resources.keys()] })
    expect(ids()).not.toContain('subnet-a')
  })
})

describe('layers', () => {
  test('come back for the one thing that is selected in them', () => {
    const { session, ids } = watched()
    perform(session, 'layer-security', [])
    perform(session, 'layer-routing', [])
    expect(ids()).not.toContain('rt-private')
    session.show({ selection: ['rt-private'] })
    expect(ids()).toContain('rt-private')
    expect(ids()).not.toContain('sg-eks')
    expect([...session.view().hiddenLayers]).toEqual(['security'])
  })

  test('say what they do now', () => {
    const { session } = watched()
    const action = actionNamed('layer-vpn')
    expect(action?.titleNow?.(session)).toBe('Hide: VPN and transit')
    action?.run(session)
    expect(action?.titleNow?.(session)).toBe('Show: VPN and transit')
    expect(session.view().announcement).toBe('VPN and transit hidden.')
  })
})

test('what is seen stays the same object until plan or view change', () => {
  const { session, sight } = watched()
  perform(session, 'collapse', ['vpc-main'])
  const seen = sight()
  session.show({ announcement: 'Hello.' })
  expect(sight()).toBe(seen)
  perform(session, 'expand', ['vpc-main'])
  expect(sight()).not.toBe(seen)
})
