import type { Steps } from '../../shared/base/steps.ts'
import type { Session } from '../session/session.ts'
import { turnOfWindow } from '../turn.ts'

/** Milliseconds at work before the window has a turn. */
const TURN = 20
/** Milliseconds: shown only once it takes longer than one notices, and from then on so often. */
const SLOW = 300
const AGAIN = 200

/** Long work on a file, in turns with the window, that can be cancelled. */
export interface Task {
  /**
   * What the work comes to; undefined when it was cancelled.
   * @param doing  what the user sees meanwhile: `Reading`
   */
  readonly run: <T>(doing: string, steps: Steps<T>) => Promise<T | undefined>
  readonly end: () => void
}

const latest = new WeakMap<Session, AbortController>()

/** What can be done to a file, as its dialog is called. */
type Work = 'Opening' | 'Reloading' | 'Comparing with'

/**
 * One at a time in a window: a later task cancels the one before.
 * @param onCancel  called when the user cancels it
 */
export function beginTask(session: Session, work: Work, name: string, onCancel = (): void => undefined): Task {
  const title = `${work} “${name}”`
  const stop = new AbortController()
  latest.get(session)?.abort()
  latest.set(session, stop)
  let toldAt = performance.now() + SLOW - AGAIN

  const cancel = (): void => {
    stop.abort()
    session.show({ progress: null, announcement: `${title} was cancelled.` })
    onCancel()
  }
  const tell = (doing: string, share: number): void => {
    const now = performance.now()
    if (now - toldAt < AGAIN) return
    toldAt = now
    const isNew = session.view().progress?.doing !== doing
    session.show({
      progress: { title, doing, share, cancel },
      ...(isNew ? { announcement: `${doing} “${name}”…` } : {}),
    })
  }

  return {
    run: async (doing, steps) => {
      for (let began = performance.now(); ;) {
        const step = steps.next()
        if (step.done !== true && performance.now() - began < TURN) continue
        if (step.done !== true) tell(doing, step.value)
        await turnOfWindow()
        if (stop.signal.aborted) return undefined
        if (step.done === true) return step.value
        began = performance.now()
      }
    },
    end: () => {
      if (latest.get(session) === stop && session.view().progress !== null)
        session.show({ progress: null, announcement: '' })
    },
  }
}
