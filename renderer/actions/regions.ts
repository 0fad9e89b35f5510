const FOCUSABLE = 'input, button:not([disabled]), [tabindex="0"], select, textarea'

const regions = (): readonly HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>('[data-region]')].filter((region) => region.checkVisibility())

/** Where the focus was last in each region; a region is left and entered again at the same place. */
const last = new WeakMap<HTMLElement, HTMLElement>()

export function rememberFocus(): void {
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement)) return
    const region = target.closest<HTMLElement>('[data-region]')
    if (region !== null && region !== target) last.set(region, target)
  })
}

function placeIn(region: HTMLElement): HTMLElement | null {
  const known = last.get(region)
  return known?.isConnected === true ? known : region.querySelector<HTMLElement>(FOCUSABLE)
}

/** A region that is not filled yet has the focus itself, and passes it on as soon as it is. */
function hold(region: HTMLElement): void {
  const filled = new MutationObserver(() => placeIn(region)?.focus())
  region.tabIndex = -1
  region.addEventListener(
    'blur',
    () => {
      filled.disconnect()
      region.removeAttribute('tabindex')
    },
    { once: true },
  )
  region.focus()
  filled.observe(region, { childList: true, subtree: true })
}

function enter(region: HTMLElement | undefined): void {
  if (region === undefined) return
  const place = placeIn(region)
  if (place === null) hold(region)
  else place.focus()
}

/** Moves the focus to the named part of the window, or to the next or previous one, as F6 does. */
export function focusRegion(to: string | 1 | -1): void {
  const all = regions()
  if (typeof to === 'string') {
    enter(all.find((region) => region.dataset['region'] === to))
    return
  }
  const here = all.findIndex((region) => region.contains(document.activeElement))
  enter(all[(here + to + all.length) % all.length])
}
