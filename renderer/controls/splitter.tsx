import type { KeyboardEvent, PointerEvent } from 'react'
import './splitter.css'

export interface SplitterProps {
  readonly label: string
  readonly controls: string
  /** Of the panel it makes larger and smaller, CSS pixels. */
  readonly size: number
  readonly min: number
  readonly max: number
  /** Where the panel lies, seen from the splitter. */
  readonly panel: 'left' | 'right' | 'below' | 'above'
  readonly onResize: (size: number) => void
}

const STEP = 16

/** A bar between two panels: dragged, or moved with the arrow keys. */
export function Splitter({ label, controls, size, min, max, panel, onResize }: SplitterProps) {
  const upright = panel === 'left' || panel === 'right'
  const sign = panel === 'left' || panel === 'above' ? 1 : -1
  const resize = (to: number): void => {
    onResize(Math.round(Math.min(max, Math.max(min, to))))
  }
  const drag = (event: PointerEvent<HTMLDivElement>): void => {
    // Something else may be dragged across it.
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
    resize(size + sign * (upright ? event.movementX : event.movementY))
  }
  const press = (event: KeyboardEvent): void => {
    const towards = upright ? { ArrowRight: STEP, ArrowLeft: -STEP } : { ArrowDown: STEP, ArrowUp: -STEP }
    const by = (towards as Readonly<Record<string, number>>)[event.key]
    const to = { Home: min, End: max }[event.key] ?? (by === undefined ? undefined : size + sign * by)
    if (to === undefined) return
    event.preventDefault()
    resize(to)
  }
  return (
    <div
      className={upright ? 'splitter upright' : 'splitter level'}
      role="separator"
      tabIndex={0}
      aria-label={label}
      aria-controls={controls}
      aria-orientation={upright ? 'vertical' : 'horizontal'}
      aria-valuenow={size}
      aria-valuemin={min}
      aria-valuemax={max}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
      }}
      onPointerMove={drag}
      onKeyDown={press}
    />
  )
}
