import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import './empty-state.css'

interface Props {
  /** What stands here otherwise, and why nothing does. */
  readonly children: ReactNode
  /** The next thing to do. One only: Tab passes the rest of an empty list. */
  readonly next?: { readonly title: string; readonly run: () => unknown } | undefined
}

/** Where nothing is: what it is for, and the way on. */
export const EmptyState = ({ children, next }: Props) => (
  <div className="empty-state">
    <p>{children}</p>
    {next !== undefined && (
      <Button className="button small" onPress={() => void next.run()}>
        {next.title}
      </Button>
    )}
  </div>
)
