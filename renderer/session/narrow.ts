import { useEffect, useRef } from 'react'
import { followed } from './media.ts'
import { useSession } from './session.ts'
import type { View } from './view.ts'

/** As in workbench.css, where panels then lie over the drawing. */
const useNarrow = followed('(max-width: 700px)')

/** In a window too narrow for columns, as at 200 %, the panels close; with the room they come back. */
export function usePanelsByRoom(): void {
  const session = useSession()
  const isNarrow = useNarrow()
  const before = useRef<Pick<View, 'left' | 'right' | 'panel'>>(null)
  useEffect(() => {
    const { left, right, panel } = session.view()
    if (isNarrow && before.current === null) {
      before.current = { left, right, panel }
      session.show({ left: false, right: false, panel: null })
    }
    if (!isNarrow && before.current !== null) {
      session.show(before.current)
      before.current = null
    }
  }, [session, isNarrow])
}
