const FIELDS = 'input:enabled, textarea:enabled'
const STOPS = 'button:enabled, [tabindex="0"]'

/**
 * The element and what it is in, from the inside out; none for what stands over the window, such as a dialog, which
 * gives the focus back itself.
 */
function lineage(target: EventTarget | null): readonly Element[] {
  if (!(target instanceof Element) || target.closest('[data-region]') === null) return []
  const found: Element[] = []
  for (let each: Element | null = target; each !== null; each = each.parentElement) found.push(each)
  return found
}

/** When what has the focus goes, as a removed row does, its neighbour gets the focus instead of nobody. */
export function keepFocus(): () => void {
  let focused: readonly Element[] = []
  const remember = ({ target }: FocusEvent): void => {
    focused = lineage(target)
  }
  const isGone = (): boolean => document.activeElement === document.body && focused[0]?.isConnected === false
  const pass = (): void => {
    if (!isGone()) return
    const stops = focused
      .filter(({ isConnected }) => isConnected)
      .map((each) => each.querySelector<HTMLElement>(FIELDS) ?? each.querySelector<HTMLElement>(STOPS))
    focused = []
    stops.find((stop) => stop !== null)?.focus()
  }
  const observer = new MutationObserver(() => {
    // Lists that care for the focus themselves do so until then.
    if (isGone()) requestAnimationFrame(pass)
  })
  document.addEventListener('focusin', remember)
  observer.observe(document.body, { childList: true, subtree: true })
  return () => {
    document.removeEventListener('focusin', remember)
    observer.disconnect()
  }
}
