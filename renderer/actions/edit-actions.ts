import { kindNamed } from '../../shared/kinds/by-name.ts'
import { kinds } from '../../shared/kinds/index.ts'
import { counted, listed } from '../../shared/base/words.ts'
import type { Resource } from '../../shared/plan/plan.ts'
import { besideOriginals } from '../../shared/workspace/commands/beside.ts'
import { duplicate } from '../../shared/workspace/commands/duplicate.ts'
import { removal } from '../../shared/workspace/commands/remove.ts'
import { vpcAt } from '../../shared/workspace/commands/subnets.ts'
import type { Session } from '../session/session.ts'
import { hasPlan, type Action } from './action.ts'
import { addResource } from './add.ts'
import { movable } from './move-into.ts'

const hasSelection = (session: Session): boolean => session.view().selection.length > 0
const hasOne = (session: Session): boolean => session.view().selection.length === 1

const chosen = (session: Session): readonly Resource[] => {
  const { resources } = session.workspace.now().plan
  return session.view().selection.flatMap((id) => resources.get(id) ?? [])
}

const hasVpc = (session: Session): boolean => {
  const [id] = session.view().selection
  return hasOne(session) && vpcAt(session.workspace.now().estate, id) === id
}

/** `vpc-1`, or `3 resources`. */
const named = (resources: readonly Resource[]): string =>
  resources.length === 1 ? (resources[0]?.name ?? '') : counted(resources.length, 'resource')

/** `VPC main`: things of several kinds often share a name. */
const titled = ({ kind, name }: Resource): string => `${kindNamed(kind)?.record.title ?? kind} ${name}`

function deleteChosen(session: Session): void {
  const resources = chosen(session)
  const { patch, removed, changed } = removal(session.workspace.now().plan, session.view().selection)
  const more = removed.length - resources.length
  const outcome = [
    `Deleted ${named(resources)}${more > 0 ? ` with ${counted(more, 'resource')} that can’t be without it` : ''}.`,
    ...(changed.length > 0 ? [`${listed(changed.map(titled))} lost a reference.`] : []),
  ]
  session.workspace.apply(patch, `Delete ${named(resources)}`)
  session.show({ selection: [], announcement: outcome.join(' ') })
}

function duplicateChosen(session: Session): void {
  const { plan, scene } = session.workspace.now()
  const ids = new Set(session.view().selection)
  const { patch, copies } = duplicate(plan, ids, besideOriginals(scene, ids))
  session.workspace.apply(patch, `Duplicate ${named(chosen(session))}`)
  session.show({ selection: copies, announcement: `Duplicated ${counted(copies.length, 'resource')}.` })
}

const canUndo = (session: Session): boolean => hasPlan(session) && session.workspace.now().undoLabel !== undefined
const canRedo = (session: Session): boolean => hasPlan(session) && session.workspace.now().redoLabel !== undefined

function undo(session: Session): void {
  const { undoLabel } = session.workspace.now()
  session.workspace.undo()
  session.show({ announcement: `Undone: ${undoLabel ?? ''}.` })
}

function redo(session: Session): void {
  const { redoLabel } = session.workspace.now()
  session.workspace.redo()
  session.show({ announcement: `Redone: ${redoLabel ?? ''}.` })
}

export const editActions: readonly Action[] = [
  {
    id: 'undo',
    group: 'Edit',
    title: 'Undo',
    titleNow: (session) => `Undo ${session.workspace.now().undoLabel ?? ''}`.trim(),
    keys: ['Mod+Z'],
    available: canUndo,
    run: undo,
  },
  {
    id: 'redo',
    group: 'Edit',
    title: 'Redo',
    titleNow: (session) => `Redo ${session.workspace.now().redoLabel ?? ''}`.trim(),
    keys: ['Mod+Shift+Z', 'Mod+Y'],
    available: canRedo,
    run: redo,
  },
  {
    id: 'rename',
    group: 'Edit',
    title: 'Rename',
    keys: ['F2'],
    available: hasOne,
    run: (session) => {
      session.show({ renaming: session.view().selection[0] ?? null })
    },
  },
  {
    id: 'duplicate',
    group: 'Edit',
    title: 'Duplicate',
    keys: ['Mod+D'],
    available: hasSelection,
    run: duplicateChosen,
  },
  {
    id: 'delete',
    group: 'Edit',
    title: 'Delete',
    keys: ['Delete', 'Backspace'],
    onCanvas: true,
    available: hasSelection,
    run: deleteChosen,
  },
  {
    id: 'connect',
    group: 'Edit',
    title: 'Connect to…',
    keys: ['C'],
    onCanvas: true,
    available: hasOne,
    run: (session) => {
      session.show({ dialog: 'connect' })
    },
  },
  {
    id: 'move',
    group: 'Edit',
    title: 'Move into…',
    available: (session) => movable(session).length > 0,
    run: (session) => {
      session.show({ dialog: 'move' })
    },
  },
  {
    id: 'split',
    group: 'Edit',
    title: 'Split into subnets…',
    available: hasVpc,
    run: (session) => {
      session.show({ dialog: 'split' })
    },
  },
  {
    id: 'selectAll',
    group: 'Edit',
    title: 'Select all',
    keys: ['Mod+A'],
    available: hasPlan,
    run: (session) => {
      session.show({ selection: [...session.workspace.now().plan.resources.keys()] })
    },
  },
  ...kinds.map((kind): Action => ({
    id: `add-${kind.record.name}`,
    group: 'Add',
    title: `Add ${kind.record.title}`,
    available: hasPlan,
    run: (session) => {
      addResource(session, kind.record.name)
    },
  })),
]
