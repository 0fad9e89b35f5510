import type { Id } from '../../shared/plan/plan.ts'

/** What the window shows of the plan: never saved, never an undo step. */
export interface View {
  /** Resources chosen in canvas and outline alike, in the order they were chosen. */
  readonly selection: readonly Id[]
  /** The resource whose name is being typed on the canvas or in the outline. */
  readonly renaming: Id | null
  /** The field the inspector shall bring into view and focus, as a finding names it. */
  readonly wantedField: { readonly id: Id; readonly field: string } | null
  /** Said once by the live region: `Moved subnet-1 into vpc-2. 1 new error.` */
  readonly announcement: string
  readonly dialog: 'export-terraform' | 'export-drawing' | 'print' | 'shortcuts' | 'templates' | 'plan-settings' | null
}

export const emptyView: View = { selection: [], renaming: null, wantedField: null, announcement: '', dialog: null }
