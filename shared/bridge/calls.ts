import type { MenuState } from './command.ts'

/** The world is wrong: a sentence that names the file, what is the matter and the way out. */
export interface Problem {
  readonly code: string
  readonly message: string
}

export const isProblem = (value: unknown): value is Problem =>
  typeof value === 'object' && value !== null && 'code' in value && 'message' in value

/** What a call that asks the user comes back with; `null`: the user cancelled. */
export type Outcome<T> = T | Problem | null

/** A plan file that was read: text only, the window reads the plan in it. */
export interface OpenedFile {
  readonly path: string
  /** For titles: the file's own name, `office.gatewright.json`. */
  readonly name: string
  readonly text: string
}

export type SavedFile = Omit<OpenedFile, 'text'>

/** Unsaved work of a window that ended without closing. */
export interface Recovery {
  /** What the window called it, a UUID. */
  readonly id: string
  /** The file it belongs to; `null` when it was never saved. */
  readonly path: string | null
  readonly name: string
  readonly text: string
  /** Milliseconds since 1970. */
  readonly keptAt: number
  /** Someone has written the file after this work began. */
  readonly isFileNewer: boolean
}

export interface Settings {
  /** `contrast` is light or dark as the system is. */
  readonly theme: 'system' | 'light' | 'dark' | 'contrast'
  /** The tour of the first start has begun once. */
  readonly isTourSeen: boolean
  /** At each start one request asks whether there is a newer version. */
  readonly looksForVersions: boolean
}

/** What the app runs on, and what happened in it lately. */
export interface Machine {
  readonly version: string
  readonly electron: string
  readonly chromium: string
  readonly node: string
  /** `Linux 6.1.0, x64`. */
  readonly system: string
  /** As in package.json. */
  readonly homepage: string
  /** Oldest first; by their making without names, paths and addresses. */
  readonly log: readonly string[]
}

/** A version newer than this one. */
export interface Release {
  readonly version: string
  /** Where it is told of: https, on the project's own pages. */
  readonly page: string
}

export interface Start {
  readonly platform: 'linux' | 'mac' | 'windows'
  readonly isDevelopment: boolean
  readonly version: string
  /** Latest first. */
  readonly recent: readonly SavedFile[]
  /** From the command line, a double click or a window that was reloaded. */
  readonly file: OpenedFile | Problem | null
  /** The window's earlier page has crashed or was loaded again. */
  readonly isAgain: boolean
  /** What that page had not saved; then `file` is null. */
  readonly resumed: Recovery | null
  readonly recoveries: readonly Recovery[]
  readonly settings: Settings
  /** Files of the profile that could not be read and were set aside; told to one window, once. */
  readonly damaged: readonly Problem[]
}

export type UnsavedAnswer = 'save' | 'discard' | 'cancel'

export interface SaveRequest {
  /** `null` asks where; otherwise a path that came from a call or an event. */
  readonly path: string | null
  readonly text: string
  /** Without an ending. */
  readonly suggestedName: string
}

export interface TerraformRequest {
  readonly files: readonly { readonly path: string; readonly text: string }[]
  readonly suggestedFolder: string
}

export interface TerraformExport {
  readonly folder: string
  /** Names of files, in order. */
  readonly written: readonly string[]
  readonly unchanged: readonly string[]
  readonly removed: readonly string[]
}

/** `suggestedName` is without an ending. At `scale` 1 a PNG has 96 pixels to the inch. */
export type DrawingRequest =
  | { readonly format: 'svg'; readonly svg: string; readonly suggestedName: string }
  | {
      readonly format: 'png'
      readonly svg: string
      readonly scale: number
      readonly suggestedName: string
    }
  | { readonly format: 'pdf'; readonly html: string; readonly suggestedName: string }
  | { readonly format: 'drawio'; readonly xml: string; readonly suggestedName: string }

/** A document to be printed with its title and the number of the page under every page. */
export interface ReportPages {
  readonly html: string
  readonly title: string
  /** As base64 WOFF2. */
  readonly fonts: { readonly regular: string; readonly semibold: string }
}

/**
 * `suggestedName` is without an ending. Markdown comes with its drawing, a second file beside it, which it calls
 * `drawing`: that name becomes the file's, whatever the user chooses.
 */
export type ReportRequest = { readonly suggestedName: string } & (
  | ({ readonly format: 'pdf' } & ReportPages)
  | { readonly format: 'html'; readonly html: string }
  | { readonly format: 'md'; readonly markdown: string; readonly svg: string; readonly drawing: string }
)

export interface DocumentState {
  /** For the title: the file's or the plan's name. */
  readonly name: string
  readonly path: string | null
  readonly edited: boolean
}

/** What the file will be used for, so that the dialog can say so. */
export interface OpenRequest {
  readonly purpose: 'open' | 'compare'
}

/** What the window may ask of the machine. Nothing rejects because of the world: see `Problem`. */
export interface Calls {
  start(): Promise<Start>
  /** Asks for a file and reads it. */
  openPlan(request: OpenRequest): Promise<Outcome<OpenedFile>>
  /** Only of the recent list. A file that is gone leaves the list; one that another window has open is shown there. */
  openRecent(request: { readonly path: string }): Promise<Outcome<OpenedFile>>
  /** The open plan's file as it is now. Until it is accepted, saving asks before it overwrites this. */
  readAgain(request: { readonly path: string }): Promise<OpenedFile | Problem>
  acceptRead(): Promise<null>
  savePlan(request: SaveRequest): Promise<Outcome<SavedFile>>
  /** Call it a moment after each change; the user's file is not touched. */
  keepRecovery(request: Omit<Recovery, 'keptAt' | 'isFileNewer'>): Promise<Problem | null>
  dropRecovery(request: { readonly id: string }): Promise<null>
  askUnsaved(request: { readonly name: string }): Promise<UnsavedAnswer>
  /** Asks for a folder, and before it overwrites what a person changed. All or nothing. */
  exportTerraform(request: TerraformRequest): Promise<Outcome<TerraformExport>>
  exportDrawing(request: DrawingRequest): Promise<Outcome<{ readonly path: string }>>
  /** Answers the paths that were written. */
  exportReport(request: ReportRequest): Promise<Outcome<{ readonly paths: readonly string[] }>>
  /** The system's print dialog for a document of sheets, which are as large as `paper` in millimetres. */
  print(request: {
    readonly html: string
    readonly paper?: { readonly width: number; readonly height: number } | undefined
  }): Promise<Problem | null>
  /** Title, dot on the close button, what closing asks. */
  setDocument(request: DocumentState): Promise<null>
  setMenu(request: MenuState): Promise<null>
  /** As the Edit menu does: the page gets the DOM's own `copy`, `cut` or `paste`. */
  edit(request: { readonly command: 'copy' | 'cut' | 'paste' }): Promise<null>
  saveSettings(request: Partial<Settings>): Promise<Problem | null>
  machine(): Promise<Machine>
  /** Asks where to, and writes it as it is. */
  saveProblemReport(request: { readonly text: string }): Promise<Outcome<{ readonly path: string }>>
  /** `null`: there is none, nobody knows, or looking is switched off. */
  newRelease(): Promise<Release | null>
  /** In the browser; only the project's own pages. */
  openPage(request: { readonly url: string }): Promise<null>
  /** The answer to the event `closeAsked`. */
  answerClose(request: { readonly close: boolean }): Promise<null>
}

export type CallName = keyof Calls
