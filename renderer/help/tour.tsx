import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { Button } from 'react-aria-components'
import { hasPlan } from '../actions/action.ts'
import { useSession, useView } from '../session/session.ts'
import { besides, type Spot } from './tour-place.ts'
import { TOUR, type TourStep } from './tour-steps.ts'
import './tour.css'

/** Goes round the window, a card beside each part; nothing is locked meanwhile. */
export function Tour() {
  const session = useSession()
  const { tour } = useView()
  const step = tour === null ? undefined : TOUR[tour]
  const isOn = step !== undefined && hasPlan(session)
  const end = useCallback(() => {
    session.show({ tour: null })
  }, [session])
  useEscape(isOn, end)
  useFocusBack(isOn)
  return isOn && tour !== null ? <Stop key={tour} step={step} number={tour} onEnd={end} /> : null
}

interface StopProps {
  readonly step: TourStep
  readonly number: number
  readonly onEnd: () => void
}

function Stop({ step, number, onEnd }: StopProps) {
  const session = useSession()
  const card = useRef<HTMLDivElement>(null)
  const spot = useSpot(step, card)
  const next = useRef<HTMLButtonElement>(null)
  const isLast = number === TOUR.length - 1
  useLayoutEffect(() => {
    session.show(step.view)
    next.current?.focus()
  }, [session, step])
  const goTo = (tour: number) => () => {
    session.show({ tour })
  }
  return (
    <>
      {spot !== undefined && <div className="tour-ring" style={spot.ring} />}
      <div
        ref={card}
        className="tour"
        role="dialog"
        aria-labelledby="tour-title"
        aria-describedby="tour-text"
        style={spot?.card ?? { visibility: 'visible' }}
      >
        <p className="tour-count">
          Step {number + 1} of {TOUR.length}
        </p>
        <h2 id="tour-title">{step.title}</h2>
        <p id="tour-text">{step.text}</p>
        <footer>
          {!isLast && (
            <Button className="button quiet" onPress={onEnd}>
              Skip the tour
            </Button>
          )}
          <span />
          {number > 0 && (
            <Button className="button" onPress={goTo(number - 1)}>
              Back
            </Button>
          )}
          <Button ref={next} className="button primary" onPress={isLast ? onEnd : goTo(number + 1)}>
            {isLast ? 'Done' : 'Next'}
          </Button>
        </footer>
      </div>
    </>
  )
}

/** Follows the part of the window it points at. */
function useSpot({ target, side }: TourStep, card: React.RefObject<HTMLElement | null>): Spot | undefined {
  const [spot, setSpot] = useState<Spot>()
  useLayoutEffect(() => {
    const look = (): void => {
      const part = document.querySelector(target)
      if (part !== null && card.current !== null) setSpot(besides(part, card.current, side))
    }
    const observer = new ResizeObserver(look)
    const part = document.querySelector(target)
    if (part !== null) observer.observe(part)
    observer.observe(document.body)
    look()
    return () => {
      observer.disconnect()
    }
  }, [target, side, card])
  return spot
}

/** Escape ends it, wherever the focus is, before anything else takes the key. */
function useEscape(isOn: boolean, end: () => void): void {
  useEffect(() => {
    if (!isOn) return undefined
    const listen = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      event.stopPropagation()
      end()
    }
    window.addEventListener('keydown', listen, true)
    return () => {
      window.removeEventListener('keydown', listen, true)
    }
  }, [isOn, end])
}

/** Back to where the focus was before the first step. */
function useFocusBack(isOn: boolean): void {
  useLayoutEffect(() => {
    if (!isOn) return undefined
    const before = document.activeElement
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [isOn])
}
