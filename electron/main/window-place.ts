import { screen, type BrowserWindow, type Rectangle } from 'electron'
import { z } from 'zod'
import { storeOf } from './store.ts'

interface WindowPlace {
  readonly bounds: Rectangle
  readonly maximized: boolean
}

const bounds = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() })
const first = { bounds: { x: 0, y: 0, width: 1280, height: 800 }, maximized: false }
const CASCADE = 32

const store = storeOf<WindowPlace>('window.json', z.object({ bounds, maximized: z.boolean() }), first)

/** Where the last window stood, as far as that is still on a screen; further windows a little beside. */
export function nextPlace(openWindows: number): Partial<Rectangle> {
  const { x, y, width, height } = store.get().bounds
  const size = { width, height }
  if (store.get() === first) return size
  const shifted = { x: x + openWindows * CASCADE, y: y + openWindows * CASCADE, ...size }
  return isVisible(shifted) ? shifted : size
}

export const wasMaximized = (): boolean => store.get().maximized

export function rememberPlace(window: BrowserWindow): void {
  store.set({ bounds: window.getNormalBounds(), maximized: window.isMaximized() })
}

const isVisible = (place: Rectangle): boolean =>
  screen.getAllDisplays().some(({ workArea }) => {
    const across = Math.min(place.x + place.width, workArea.x + workArea.width) - Math.max(place.x, workArea.x)
    const top = place.y >= workArea.y && place.y < workArea.y + workArea.height - CASCADE
    return across >= place.width / 2 && top
  })
