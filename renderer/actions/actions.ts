import type { Action } from './action.ts'
import { arrangeActions } from './arrange-actions.ts'
import { clipboardActions } from './clipboard-actions.ts'
import { compareActions } from './compare-actions.ts'
import { editActions } from './edit-actions.ts'
import { fileActions } from './file-actions.ts'
import { findActions } from './find-actions.ts'
import { helpActions } from './help-actions.ts'
import { lookActions } from './look-actions.ts'
import { reportActions } from './report-actions.ts'
import { safetyActions } from './safety-actions.ts'
import { viewActions } from './view-actions.ts'

/** Everything the user can do. Toolbar, menu, keys, context menu and command palette read this one list. */
export const actions: readonly Action[] = [
  ...fileActions,
  ...safetyActions,
  ...compareActions,
  ...reportActions,
  ...editActions,
  ...clipboardActions,
  ...findActions,
  ...arrangeActions,
  ...viewActions,
  ...lookActions,
  ...helpActions,
]

const byId = new Map(actions.map((action) => [action.id, action]))

export const actionNamed = (id: string): Action | undefined => byId.get(id)
