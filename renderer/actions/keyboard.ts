import type { Session } from '../session/session.ts'
import { isAvailable, type Action } from './action.ts'
import { actions } from './actions.ts'
import { isPressed } from './keys.ts'

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input, textarea, [contenteditable]')

/** In a text field its own editing keys stay the field's; a sign such as `?` is typed. */
const FIELD_KEYS = new Set(['Mod+Z', 'Mod+Shift+Z', 'Mod+Y', 'Mod+A', 'Mod+D', '?'])

function applies(action: Action, keys: string, event: KeyboardEvent): boolean {
  if (!isPressed(keys, event)) return false
  const { target } = event
  if (isField(target) && FIELD_KEYS.has(keys)) return false
  return action.onCanvas !== true || (target instanceof Element && target.closest('[data-region=canvas]') !== null)
}

/** Runs the action whose keys are pressed, unless what has the focus took them for itself. */
export function listenToKeys(session: Session): () => void {
  const listen = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing) return
    if (session.view().dialog !== null || session.view().trouble !== null) return
    const action = actions.find((each) => each.keys?.some((keys) => applies(each, keys, event)))
    if (action === undefined) return
    event.preventDefault()
    if (isAvailable(action, session)) action.run(session)
  }
  window.addEventListener('keydown', listen)
  return () => {
    window.removeEventListener('keydown', listen)
  }
}
