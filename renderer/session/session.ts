import { createContext, useContext, useSyncExternalStore } from 'react'
import type { Id } from '../../shared/plan/plan.ts'
import { createWorkspace, type Moment, type Workspace } from '../../shared/workspace/workspace.ts'
import type { CanvasPort } from './canvas-port.ts'
import { emptyView, type View } from './view.ts'

/** One window's open plan and what it shows of it. */
export interface Session {
  readonly workspace: Workspace
  readonly view: () => View
  readonly show: (change: Partial<View>) => void
  readonly subscribeView: (listener: () => void) => () => void
  /** Set by the canvas while it is on screen. */
  canvas: CanvasPort | null
}

export function createSession(workspace: Workspace = createWorkspace()): Session {
  const listeners = new Set<() => void>()
  let view = emptyView
  const show = (change: Partial<View>): void => {
    view = { ...view, ...change }
    for (const listener of listeners) listener()
  }
  workspace.subscribe(() => {
    const { resources } = workspace.now().plan
    if (view.selection.some((id) => !resources.has(id)))
      show({ selection: view.selection.filter((id) => resources.has(id)) })
  })
  return {
    workspace,
    view: () => view,
    show,
    subscribeView: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    canvas: null,
  }
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

export function useView(): View {
  const session = useSession()
  return useSyncExternalStore(session.subscribeView, session.view)
}

export const select = (session: Session, ids: readonly Id[]): void => {
  session.show({ selection: ids })
}
