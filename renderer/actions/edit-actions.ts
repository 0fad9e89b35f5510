import { kinds } from '../../shared/kinds/index.ts'
import { counted } from '../../shared/base/words.ts'
import { besideOriginals } from '../../shared/workspace/commands/beside.ts'
import { duplicate } from '../../shared/workspace/commands/duplicate.ts'
import { vpcAt } from '../../shared/workspace/commands/subnets.ts'
import type { Session } from '../session/session.ts'
import { hasPlan, type Action } from './action.ts'
import { addResource } from './add.ts'
import { chosen, hasSelection, named, removeChosen } from './chosen.ts'
import { glide } from './glide.ts'
import { movable } from './move-into.ts'

const hasOne = (session: Session): boolean => session.view().selection.length === 1

const hasVpc = (session: Session): boolean => {
  const [id] = session.view().selection
  return hasOne(session) && vpcAt(session.workspace.now().estate, id) === id
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
  glide(session, session.workspace.undo)
  session.show({ announcement: `Undone: ${undoLabel ?? ''}.` })
}

function redo(session: Session): void {
  const { redoLabel } = session.workspace.now()
  glide(session, session.workspace.redo)
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
    run: (session) => {
      removeChosen(session, 'Delete', 'Deleted')
    },
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
  {
    id: 'quickAdd',
    group: 'Add',
    title: 'Add by typing…',
    keywords: 'quick insert new',
    keys: ['/'],
    onCanvas: true,
    available: hasPlan,
    run: (session) => {
      session.canvas?.quickAdd()
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
