import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { finished } from '../../shared/base/steps.ts'
import { change, merge, place, put, settings, type Patch } from '../../shared/plan/patch.ts'
import { emptyPlan, type Plan, type Resource } from '../../shared/plan/plan.ts'
import { writePlan } from '../../shared/workspace/plan-file.ts'
import { createWorkspace, type Workspace } from '../../shared/workspace/workspace.ts'
import { newResource } from '../../shared/workspace/commands/create.ts'

const rename = (workspace: Workspace, id: string, name: string, joins?: string): void => {
  const resource = workspace.now().plan.resources.get(id) as Resource
  workspace.apply(change(resource, { name }), `Rename ${id}`, joins)
}

const withVpc = (): Workspace => {
  const workspace = createWorkspace()
  workspace.apply(put(newResource(workspace.now().estate, 'vpc', [])), 'Add vpc-1')
  return workspace
}

const content = ({ unknown: _, ...plan }: Plan): unknown => ({
  ...plan,
  resources: Object.fromEntries(plan.resources),
  places: Object.fromEntries(plan.places),
})

describe('undo and redo', () => {
  test('tell the user what they would do', () => {
    const workspace = withVpc()
    expect(workspace.now().undoLabel).toBe('Add vpc-1')
    workspace.undo()
    expect(workspace.now().undoLabel).toBeUndefined()
    expect(workspace.now().redoLabel).toBe('Add vpc-1')
    expect(workspace.now().plan.resources.size).toBe(0)
    workspace.redo()
    expect(workspace.now().plan.resources.has('vpc-1')).toBe(true)
  })

  test('a new step forgets what was undone', () => {
    const workspace = withVpc()
    workspace.undo()
    workspace.apply(settings({ name: 'Other' }), 'Rename plan')
    expect(workspace.now().redoLabel).toBeUndefined()
  })

  test('typing in one field is one step, until the field is left', () => {
    const workspace = withVpc()
    for (const name of ['m', 'ma', 'mai', 'main']) rename(workspace, 'vpc-1', name, 'name vpc-1')
    workspace.settle()
    for (const name of ['main2', 'main22']) rename(workspace, 'vpc-1', name, 'name vpc-1')
    workspace.undo()
    expect(workspace.now().estate.nameOf('vpc-1')).toBe('main')
    workspace.undo()
    expect(workspace.now().estate.nameOf('vpc-1')).toBe('vpc-1')
  })

  test('a thousand steps can be taken back; what was opened before them is not taken for saved', () => {
    const workspace = withVpc()
    for (let number = 1; number <= 1001; number++) rename(workspace, 'vpc-1', `main-${String(number)}`)
    let steps = 0
    for (; workspace.now().undoLabel !== undefined; steps++) workspace.undo()
    expect(steps).toBe(1000)
    expect(workspace.now().estate.nameOf('vpc-1')).toBe('main-1')
    expect(workspace.now().edited).toBe(true)
    while (workspace.now().redoLabel !== undefined) workspace.redo()
    expect(workspace.now().estate.nameOf('vpc-1')).toBe('main-1001')
  })

  test('any series of steps can be taken back to the start and done again', () => {
    const id = fc.constantFrom('a', 'b', 'c')
    const step: fc.Arbitrary<Patch> = fc.oneof(
      id.map((each) => put({ id: each, kind: 'note', name: each })),
      id.map((each): Patch => ({ resources: new Map([[each, null]]) })),
      fc.tuple(id, fc.nat(100)).map(([each, x]) => place({ [each]: { x, y: 0 } })),
      id.map((each): Patch => place({ [each]: null })),
      fc.string().map((name) => settings({ name })),
      fc
        .tuple(id, fc.string())
        .map(([each, region]) => merge(put({ id: each, kind: 'note', name: 'n' }), settings({ region }))),
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(step, fc.option(fc.constant('same'), { nil: undefined }))), (steps) => {
        const workspace = createWorkspace()
        for (const [patch, joins] of steps) workspace.apply(patch, 'Step', joins)
        const end = content(workspace.now().plan)
        while (workspace.now().undoLabel !== undefined) workspace.undo()
        expect(content(workspace.now().plan)).toEqual(content(emptyPlan))
        while (workspace.now().redoLabel !== undefined) workspace.redo()
        expect(content(workspace.now().plan)).toEqual(end)
      }),
    )
  })
})

describe('edited', () => {
  test('follows saving, undo back to what was saved, and redo', () => {
    const workspace = withVpc()
    expect(workspace.now().edited).toBe(true)
    workspace.markSaved(workspace.now())
    expect(workspace.now().edited).toBe(false)
    rename(workspace, 'vpc-1', 'main')
    expect(workspace.now().edited).toBe(true)
    workspace.undo()
    expect(workspace.now().edited).toBe(false)
    workspace.undo()
    expect(workspace.now().edited).toBe(true)
    workspace.redo()
    expect(workspace.now().edited).toBe(false)
  })

  test('an edit made while the file was being written stays unsaved', () => {
    const workspace = withVpc()
    const written = workspace.now()
    rename(workspace, 'vpc-1', 'main')
    workspace.markSaved(written)
    expect(workspace.now().edited).toBe(true)
  })

  test('opening another plan starts afresh', () => {
    const workspace = withVpc()
    workspace.open(emptyPlan)
    expect(workspace.now().edited).toBe(false)
    expect(workspace.now().undoLabel).toBeUndefined()
  })
})

describe('a plan that others changed on disk', () => {
  test('is taken as one step, which is saved; undo brings back what was here', () => {
    const workspace = withVpc()
    rename(workspace, 'vpc-1', 'mine')
    const mine = writePlan(workspace.now().plan)
    const other = createWorkspace(workspace.now().plan)
    rename(other, 'vpc-1', 'theirs')
    other.apply(put({ id: 'note-1', kind: 'note', name: 'n', text: '' }), 'Add')
    other.apply(settings({ name: 'Theirs', unknown: { extra: 1 } }), 'Name')
    const theirs = writePlan(other.now().plan)

    finished(workspace.reloadInSteps(other.now().plan))()
    expect([writePlan(workspace.now().plan), workspace.now().edited]).toEqual([theirs, false])
    expect(workspace.now().undoLabel).toBe('Reload from disk')
    workspace.undo()
    expect([writePlan(workspace.now().plan), workspace.now().edited]).toEqual([mine, true])
    workspace.redo()
    expect([writePlan(workspace.now().plan), workspace.now().edited]).toEqual([theirs, false])
  })

  test('is taken as it is there, whatever was edited while it was read', () => {
    const workspace = withVpc()
    const theirs = workspace.now().plan
    rename(workspace, 'vpc-1', 'mine')
    const reload = finished(workspace.reloadInSteps(theirs))
    rename(workspace, 'vpc-1', 'mine again')
    reload()
    expect(workspace.now().plan).toEqual(theirs)
    expect(workspace.now().edited).toBe(false)
    workspace.undo()
    expect(workspace.now().estate.nameOf('vpc-1')).toBe('mine again')
  })

  test('without a difference takes no step, and counts as saved', () => {
    const workspace = withVpc()
    const { undoLabel, plan } = workspace.now()
    finished(workspace.reloadInSteps({ ...plan, resources: new Map(plan.resources) }))()
    expect([workspace.now().undoLabel, workspace.now().edited]).toEqual([undoLabel, false])
  })
})

test('moving a box asks no rule again', () => {
  const workspace = withVpc()
  const { estate } = workspace.now()
  workspace.apply(place({ 'vpc-1': { x: 8, y: 8 } }), 'Move vpc-1')
  expect(workspace.now().estate).toBe(estate)
})
