import type { Failure } from '../../shared/base/result.ts'
import type { Recovery, Release, SavedFile, Settings } from '../../shared/bridge/calls.ts'
import type { Layer } from '../../shared/draw/layers.ts'
import type { Id } from '../../shared/plan/plan.ts'
import type { Compared } from '../compare/compared.ts'
import type { Point } from '../../shared/scene/scene.ts'
import type { Fragment } from '../../shared/workspace/fragment.ts'
import { noAids, type Aids } from './aids.ts'

/** Where the open plan is kept. */
export interface PlanFile {
  /** `null` until it is first saved. */
  readonly path: string | null
  /** The file's own name; of no meaning until it is first saved. */
  readonly name: string
  /** What its unsaved work is kept under, a UUID. */
  readonly journal: string
}

/** Something outside went wrong, told in a dialog: a broken file, a full disk. */
export interface Trouble {
  readonly title: string
  readonly failures: readonly Failure[]
  /** Ids of actions that help. */
  readonly actions?: readonly string[]
}

/** Something that happened to the plan's file or to the window, told until it is dismissed or no longer so. */
export interface Alert {
  readonly id: 'changed' | 'gone' | 'unreadable' | 'reloaded' | 'resumed' | 'unkept' | 'key'
  readonly text: string
  /** Ids of what helps. */
  readonly actions: readonly string[]
}

/** Long work on a file, with what cancels it. */
export interface Progress {
  /** What is done to which file: `Opening “office”` */
  readonly title: string
  /** `Reading` */
  readonly doing: string
  /** How far it has come, from 0 to 1. */
  readonly share: number
  readonly cancel: () => void
}

export type Dialog =
  | 'about'
  | 'command-palette'
  | 'connect'
  | 'export-drawing'
  | 'export-report'
  | 'export-terraform'
  | 'manual'
  | 'move'
  | 'paste'
  | 'print'
  | 'report-problem'
  | 'shortcuts'
  | 'split'
  | 'templates'

/** A paste that waits for what stands in for missing references. */
export interface PendingPaste {
  readonly fragment: Fragment
  /** Where to paste if that may hold it, innermost first. */
  readonly into: readonly Id[]
  readonly inPlace: boolean
}

export const PANELS = ['problems', 'terraform', 'addresses', 'compare'] as const
/** What the lower panel shows. */
export type Panel = (typeof PANELS)[number]

/** What the window shows of the plan: never saved, never an undo step. */
export interface View {
  /** `null`: no plan is open and the start screen shows. */
  readonly file: PlanFile | null
  /** Resources chosen in canvas and outline alike, in the order they were chosen. */
  readonly selection: readonly Id[]
  /** The resource whose name is being typed on the canvas or in the outline. */
  readonly renaming: Id | null
  /** The field the inspector shall bring into view and focus, as a finding names it. */
  readonly wantedField: { readonly id: Id; readonly field: string } | null
  /** Said once by the live region: `Moved subnet-1 into vpc-2. 1 new error.` */
  readonly announcement: string
  readonly dialog: Dialog | null
  readonly pendingPaste: PendingPaste | null
  readonly trouble: Trouble | null
  readonly progress: Progress | null
  readonly alerts: readonly Alert[]
  /** The file is being written, and that takes its time. */
  readonly isSaving: boolean
  /** What of the file this version does not know and keeps, until dismissed. */
  readonly notices: readonly Failure[]
  /** Where on the canvas something is being added by typing, in its pixels. */
  readonly quickAddAt: (Point & { readonly isAnywhere?: boolean }) | null
  /** What is looked for; the words stay when the find bar is closed. */
  readonly find: { readonly words: string; readonly isOpen: boolean }
  readonly panel: Panel | null
  /** While the plan is compared with an earlier one. */
  readonly compared: Compared | null
  /** Whether the panels at the sides are open. */
  readonly left: boolean
  readonly right: boolean
  readonly theme: Settings['theme']
  readonly looksForVersions: boolean
  /** A newer version, until it is dismissed. */
  readonly release: Release | null
  /** The step the tour is at. */
  readonly tour: number | null
  /** Containers that are drawn as one box. */
  readonly collapsed: ReadonlySet<Id>
  readonly hiddenLayers: ReadonlySet<Layer>
  /** Resources that stand out while the pointer rests on what concerns them. */
  readonly highlighted: readonly Id[]
  readonly aids: Aids
  /** Plans to go on with, latest first. */
  readonly recent: readonly SavedFile[]
  /** Unsaved work of windows that ended without closing. */
  readonly recoveries: readonly Recovery[]
}

export const emptyView: View = {
  file: null,
  selection: [],
  renaming: null,
  wantedField: null,
  announcement: '',
  dialog: null,
  pendingPaste: null,
  trouble: null,
  progress: null,
  alerts: [],
  isSaving: false,
  notices: [],
  quickAddAt: null,
  find: { words: '', isOpen: false },
  panel: 'problems',
  compared: null,
  left: true,
  right: true,
  theme: 'system',
  looksForVersions: false,
  release: null,
  tour: null,
  collapsed: new Set(),
  hiddenLayers: new Set(),
  highlighted: [],
  aids: noAids,
  recent: [],
  recoveries: [],
}
