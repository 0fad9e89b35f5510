import { counted } from '../../shared/base/words.ts'
import { fragmentOf, writeFragment } from '../../shared/workspace/fragment.ts'
import { chosen, hasSelection, named, removeChosen } from '../actions/chosen.ts'
import { bridge } from '../bridge/bridge.ts'
import type { Session } from '../session/session.ts'
import { pasteText } from './paste-text.ts'

export type ClipboardCommand = 'copy' | 'cut' | 'paste' | 'pasteInPlace'

/** What an action asked the browser for; the event that answers it is meant for the plan wherever the focus is. */
let asked: ClipboardCommand | null = null

/** The clipboard is open to the window only while it answers an event of the browser, which this brings about. */
export function askFor(command: ClipboardCommand): void {
  asked = command
  void bridge.edit({ command: command === 'pasteInPlace' ? 'paste' : command })
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, [contenteditable]') !== null

/** Text that is being edited, or is selected to be read elsewhere, keeps its own clipboard. */
function meansPlan(session: Session, { target }: Event): boolean {
  if (session.view().file === null || session.view().dialog !== null) return false
  return asked !== null || (!isField(target) && document.getSelection()?.isCollapsed !== false)
}

function copyInto(session: Session, clipboard: DataTransfer): string {
  const resources = chosen(session)
  const fragment = fragmentOf(session.workspace.now().plan, new Set(resources.map(({ id }) => id)))
  clipboard.setData('text/plain', writeFragment(fragment))
  const more = fragment.resources.size - resources.length
  return `${named(resources)}${more > 0 ? ` with ${counted(more, 'resource')}` : ''}`
}

/** Answers the browser's copy, cut and paste for as long as the window lives. */
export function joinClipboard(session: Session): void {
  const on = (name: 'copy' | 'cut' | 'paste', answer: (clipboard: DataTransfer) => void): void => {
    const isAnswered = (event: Event): boolean =>
      meansPlan(session, event) && (name === 'paste' || hasSelection(session))
    // The browser asks first whether there is anything to copy; without a yes its menu does nothing.
    document.addEventListener(`before${name}`, (event) => {
      if (isAnswered(event)) event.preventDefault()
    })
    document.addEventListener(name, (event) => {
      if (event.clipboardData !== null && isAnswered(event)) {
        event.preventDefault()
        answer(event.clipboardData)
      }
      asked = null
    })
  }
  on('copy', (clipboard) => {
    session.show({ announcement: `Copied ${copyInto(session, clipboard)}.` })
  })
  on('cut', (clipboard) => {
    copyInto(session, clipboard)
    removeChosen(session, 'Cut', 'Cut')
  })
  on('paste', (clipboard) => {
    pasteText(session, clipboard.getData('text/plain'), asked === 'pasteInPlace')
  })
}
