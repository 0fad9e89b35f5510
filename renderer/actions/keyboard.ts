import type { Session } from '../session/session.ts'
import { isAvailable, type Action } from './action.ts'
import { actions } from './actions.ts'
import { isPressed } from './keys.ts'

const isField = (target: EventTarget | null): target is HTMLElement =>
  target instanceof HTMLElement && target.matches('input, textarea, [contenteditable]')

/** In a text field its own editing keys stay the field's; a sign such as `?` is typed. */
const FIELD_KEYS = new Set(['Mod+Z', 'Mod+Shift+Z', 'Mod+Y', 'Mod+A', 'Mod+D', 'Mod+Shift+V', '?'])
const HISTORY_KEYS = new Set(['Mod+Z', 'Mod+Shift+Z', 'Mod+Y'])

/** A field of the inspector in which nothing was typed has nothing of its own to take back: the plan's step is meant. */
const meansPlan = (field: Element, keys: string, typedIn: EventTarget | null): boolean =>
  HISTORY_KEYS.has(keys) && field !== typedIn && field.closest('[data-region=inspector]') !== null

/** In the drawing itself, not in a field or list that lies over it. */
const isOnCanvas = (target: EventTarget | null): boolean =>
  !isField(target) &&
  target instanceof Element &&
  target.closest('[data-region]')?.getAttribute('data-region') === 'canvas'

function applies(action: Action, keys: string, event: KeyboardEvent, typedIn: EventTarget | null): boolean {
  if (action.isNative === true || !isPressed(keys, event)) return false
  const { target } = event
  if (isField(target) && FIELD_KEYS.has(keys) && !meansPlan(target, keys, typedIn)) return false
  return action.onCanvas !== true || isOnCanvas(target)
}

/** Runs the action whose keys are pressed, unless what has the focus took them for itself. */
export function listenToKeys(session: Session): () => void {
  /** The field that has the focus, once something was typed in it. */
  let typedIn: EventTarget | null = null
  const listen = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing) return
    const { dialog, trouble, progress } = session.view()
    if (dialog !== null || trouble !== null || progress !== null) return
    const action = actions.find((each) => each.keys?.some((keys) => applies(each, keys, event, typedIn)))
    if (action === undefined) return
    event.preventDefault()
    if (isAvailable(action, session)) action.run(session)
  }
  const stop = new AbortController()
  const { signal } = stop
  window.addEventListener('keydown', listen, { signal })
  window.addEventListener('focusin', () => (typedIn = null), { signal })
  window.addEventListener('input', ({ target }) => (typedIn = target), { signal })
  return () => {
    stop.abort()
  }
}
