import { useEffect, type HTMLAttributes } from 'react'
import type { Finding } from '../../shared/plan/finding.ts'
import { useSession } from '../session/session.ts'

/**
 * What the finding under the pointer, or with the focus, concerns stands out on the drawing.
 * @param findingOf  the finding in the row with that key
 * @returns for the element around the rows
 */
export function useHighlight(findingOf: (key: string) => Finding | undefined): HTMLAttributes<HTMLElement> {
  const session = useSession()
  const highlight = (ids: readonly string[]): void => {
    if (ids.join(' ') !== session.view().highlighted.join(' ')) session.show({ highlighted: ids })
  }
  const point = ({ target }: { readonly target: EventTarget }): void => {
    const key = target instanceof Element ? target.closest('[data-key]')?.getAttribute('data-key') : undefined
    const finding = key == null ? undefined : findingOf(key)
    highlight(finding === undefined ? [] : [finding.at.id, ...finding.also])
  }
  const clear = (): void => {
    highlight([])
  }
  useEffect(
    () => () => {
      session.show({ highlighted: [] })
    },
    [session],
  )
  // Not on entering: a list that comes up under a resting pointer dims nothing.
  return { onPointerMove: point, onPointerLeave: clear, onFocus: point, onBlur: clear }
}
