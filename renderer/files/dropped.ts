import { bridge } from '../bridge/bridge.ts'
import type { Session } from '../session/session.ts'
import { openFile } from './documents.ts'

/** A plan file dropped anywhere on the window is opened; of several the first. */
export function openDropped(session: Session): void {
  window.addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files') !== true) return
    event.preventDefault()
    event.dataTransfer.dropEffect = 'copy'
  })
  window.addEventListener('drop', (event) => {
    const file = event.dataTransfer?.files[0]
    if (file === undefined) return
    event.preventDefault()
    void bridge.openDropped(file).then((outcome) => openFile(session, outcome))
  })
}
