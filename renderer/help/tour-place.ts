import type { TourStep } from './tour-steps.ts'

/** As CSS says it, in pixels. */
export interface Spot {
  readonly ring: { readonly left: number; readonly top: number; readonly width: number; readonly height: number }
  readonly card: { readonly left: number; readonly top: number }
}

const GAP = 12

const within = (value: number, most: number): number => Math.max(GAP, Math.min(value, most - GAP))

/** Where ring and card stand so that the card is in the window. */
export function besides(part: Element, card: HTMLElement, side: TourStep['side']): Spot {
  const { left, top, right, bottom, width, height } = part.getBoundingClientRect()
  const { offsetWidth, offsetHeight } = card
  const wanted = {
    right: { left: right + GAP, top },
    left: { left: left - GAP - offsetWidth, top },
    above: { left, top: top - GAP - offsetHeight },
    below: { left: right - offsetWidth, top: bottom + GAP },
    inside: { left: left + GAP, top: top + GAP },
  }[side]
  return {
    ring: { left, top, width, height },
    card: {
      left: within(wanted.left, innerWidth - offsetWidth),
      top: within(wanted.top, innerHeight - offsetHeight),
    },
  }
}
