import type { Start } from '../../shared/bridge/calls.ts'
import { hasPlan } from '../actions/action.ts'
import { bridge } from '../bridge/bridge.ts'
import type { Session } from '../session/session.ts'

/** With the first plan of a new profile, unless the app was started to open a file: that person is at work. */
export function offerFirstTour(session: Session, { settings, file, isAgain }: Start): void {
  if (settings.isTourSeen || file !== null || isAgain) return
  const stop = session.subscribeView(() => {
    if (!hasPlan(session)) return
    stop()
    session.show({ tour: 0 })
    void bridge.saveSettings({ isTourSeen: true })
  })
}
