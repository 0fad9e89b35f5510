import { createContext, useContext, useSyncExternalStore } from 'react'
import type { Id } from '../../shared/plan/plan.ts'
import type { Moment, Workspace } from '../../shared/workspace/workspace.ts'
import type { CanvasPort } from './canvas-port.ts'
import { emptyView, type View } from './view.ts'

/** What a window shows: there before any plan can be. */
export interface ViewStore {
  readonly view: () => View
  readonly show: (change: Partial<View>) => void
  readonly subscribeView: (listener: () => void) => () => void
}

/** One window's open plan and what it shows of it. */
export interface Session extends ViewStore {
  readonly workspace: Workspace
  /** Set by the canvas while it is on screen. */
  canvas: CanvasPort | null
}

export function createViewStore(): ViewStore {
  const listeners = new Set<() => void>()
  let view = emptyView
  return {
    view: () => view,
    show: (change) => {
      view = { ...view, ...change }
      for (const listener of listeners) listener()
    },
    subscribeView: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

export function createSession(workspace: Workspace, store: ViewStore = createViewStore()): Session {
  const { view, show } = store
  workspace.subscribe(() => {
    const { resources } = workspace.now().plan
    const { selection } = view()
    if (selection.some((id) => !resources.has(id))) show({ selection: selection.filter((id) => resources.has(id)) })
  })
  return { ...store, workspace, canvas: null }
}

const ViewContext = createContext<ViewStore | null>(null)

export const ViewProvider = ViewContext.Provider

export function useView(): View {
  const store = useContext(ViewContext)
  if (store === null) throw new Error('There is no view around this component')
  return useSyncExternalStore(store.subscribeView, store.view)
}

const SessionContext = createContext<Session | null>(null)

export const SessionProvider = SessionContext.Provider

export function useSession(): Session {
  const session = useContext(SessionContext)
  if (session === null) throw new Error('There is no session around this component')
  return session
}

/** The plan and its answers; renders again with every edit. */
export function useMoment(): Moment {
  const { workspace } = useSession()
  return useSyncExternalStore(workspace.subscribe, workspace.now)
}

export const select = (session: Session, ids: readonly Id[]): void => {
  session.show({ selection: ids })
}
