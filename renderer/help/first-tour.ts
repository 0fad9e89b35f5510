import type { Start } from '../../shared/bridge/calls.ts'
import { bridge } from '../bridge/bridge.ts'
import type { Session } from '../session/session.ts'

/** With the first new plan of a new profile. Who opens a file is at work. */
export function offerFirstTour(session: Session, { settings, isAgain }: Start): void {
  if (settings.isTourSeen || isAgain || session.view().file !== null) return
  const stop = session.subscribeView(() => {
    const { file } = session.view()
    if (file === null) return
    stop()
    if (file.path !== null) return
    session.show({ tour: 0 })
    void bridge.saveSettings({ isTourSeen: true })
  })
}
