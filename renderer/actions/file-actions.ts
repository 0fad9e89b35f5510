import { closePlan, newPlan, openAsked, save } from '../files/documents.ts'
import type { Session } from '../session/session.ts'
import { hasPlan, type Action } from './action.ts'

const isEdited = (session: Session): boolean => {
  const { file } = session.view()
  return file !== null && (file.path === null || session.workspace.now().edited)
}

export const fileActions: readonly Action[] = [
  { id: 'new', group: 'File', title: 'New plan', keys: ['Mod+N'], run: newPlan },
  {
    id: 'templates',
    group: 'File',
    title: 'New plan from template…',
    run: (session) => {
      session.show({ dialog: 'templates' })
    },
  },
  { id: 'open', group: 'File', title: 'Open…', keys: ['Mod+O'], run: openAsked },
  {
    id: 'save',
    group: 'File',
    title: 'Save',
    keys: ['Mod+S'],
    available: (session) => isEdited(session) && !session.view().isSaving,
    run: (session) => save(session),
  },
  {
    id: 'saveAs',
    group: 'File',
    title: 'Save as…',
    keys: ['Mod+Shift+S'],
    available: hasPlan,
    run: (session) => save(session, true),
  },
  {
    id: 'exportTerraform',
    group: 'File',
    title: 'Export Terraform…',
    keys: ['Mod+E'],
    available: hasPlan,
    run: (session) => {
      session.show({ dialog: 'export-terraform' })
    },
  },
  {
    id: 'exportDrawing',
    group: 'File',
    title: 'Export drawing…',
    keys: ['Mod+Shift+E'],
    available: hasPlan,
    run: (session) => {
      session.show({ dialog: 'export-drawing' })
    },
  },
  {
    id: 'print',
    group: 'File',
    title: 'Print…',
    keys: ['Mod+P'],
    available: hasPlan,
    run: (session) => {
      session.show({ dialog: 'print' })
    },
  },
  { id: 'close', group: 'File', title: 'Close plan', available: hasPlan, run: closePlan },
]
