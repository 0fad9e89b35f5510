import { useEffect, useRef } from 'react'
import type { Target } from '../gestures/gesture.ts'
import './hint.css'

/** Pixels to the window's edge. */
const MARGIN = 8

/** Beside the pointer, which it follows all the time: what letting go here would do, or why nothing. */
export function Hint({ target }: { readonly target: Target | undefined }) {
  const element = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const follow = ({ clientX, clientY }: PointerEvent): void => {
      if (element.current === null) return
      const { offsetWidth, offsetHeight } = element.current
      const x = Math.min(clientX + 14, innerWidth - offsetWidth - MARGIN)
      const y = clientY + 18 + offsetHeight > innerHeight - MARGIN ? clientY - offsetHeight - MARGIN : clientY + 18
      element.current.style.translate = `${String(x)}px ${String(y)}px`
    }
    window.addEventListener('pointermove', follow)
    return () => {
      window.removeEventListener('pointermove', follow)
    }
  }, [])
  return (
    <div
      ref={element}
      className={`canvas-hint ${target?.allowed === false ? 'refused' : ''}`}
      hidden={target === undefined}
    >
      {target?.words}
      {target?.details?.map((detail) => (
        <div key={detail} className="canvas-hint-detail">
          {detail}
        </div>
      ))}
    </div>
  )
}
