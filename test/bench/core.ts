import { addressPlan } from '../../shared/addresses/plan.ts'
import { createChecker } from '../../shared/check/check.ts'
import { collapse } from '../../shared/draw/collapse.ts'
import { estateOf } from '../../shared/estate/estate.ts'
import type { Finding } from '../../shared/plan/finding.ts'
import { change, place } from '../../shared/plan/patch.ts'
import type { Id, Plan, Resource } from '../../shared/plan/plan.ts'
import { exportTerraform } from '../../shared/terraform/terraform.ts'
import { readPlan, writePlan } from '../../shared/workspace/plan-file.ts'
import { createWorkspace, type Workspace } from '../../shared/workspace/workspace.ts'
import { median, milliseconds, type Row } from './measure.ts'

const times = (count: number, run: (i: number) => void): number =>
  median(
    Array.from({ length: count }, (_, i) =>
      milliseconds(() => {
        run(i)
      }),
    ),
  )

const errorsOf = (plan: Plan): readonly Finding[] =>
  createChecker()
    .check(estateOf(plan))
    .filter(({ severity }) => severity === 'error')

const ask = (workspace: Workspace): void => {
  const { findings, scene } = workspace.now()
  if (findings.length < 0 || scene.boxes.length < 0) throw new Error('never')
}

/** Median cost of one edit with every answer the window shows afterwards, in ms. */
function edits(plan: Plan): { readonly field: number; readonly move: number; readonly moveCollapsed: number } {
  const workspace = createWorkspace(plan)
  ask(workspace)
  const target = [...plan.resources.values()].find(({ kind }) => kind === 'subnet') as Resource
  const rename = (i: number): void => {
    workspace.apply(change(target, { name: `renamed-${String(i)}` }), 'Rename')
    ask(workspace)
  }
  const box = workspace.now().scene.boxes.find(({ id }) => id === target.id)
  const move = (i: number): void => {
    workspace.apply(place({ [target.id]: { x: (box?.x ?? 0) + (i % 2) * 8, y: box?.y ?? 0 } }), 'Move')
    ask(workspace)
  }
  const ids = new Set(vpcsOf(plan).slice(-5))
  let seen = collapse(workspace.now().scene, ids)
  const moveCollapsed = (i: number): void => {
    move(i)
    seen = collapse(workspace.now().scene, ids, seen)
  }
  return { field: times(31, rename), move: times(31, move), moveCollapsed: times(31, moveCollapsed) }
}

const vpcsOf = ({ resources }: Plan): readonly Id[] =>
  Array.from(resources.values()).flatMap(({ id, kind }) => (kind === 'vpc' ? [id] : []))

/** What our own code takes on one estate. Every figure in ms; `first` runs once with cold caches. */
export function coreRow(plan: Plan): Row {
  const text = writePlan(plan)
  const [error] = errorsOf(plan)
  if (error !== undefined) throw new Error(`the generated estate is not sound: ${error.at.id}: ${error.message}`)
  const edit = edits(plan)
  return {
    resources: plan.resources.size,
    read: times(3, () => readPlan(text, 'bench')),
    check: times(5, () => errorsOf(plan)),
    'address plan': times(3, () => addressPlan(estateOf(plan))),
    export: times(3, () => exportTerraform(plan)),
    'edit a field': edit.field,
    'move a box': edit.move,
    'the same, 5 VPCs collapsed': edit.moveCollapsed,
  }
}
