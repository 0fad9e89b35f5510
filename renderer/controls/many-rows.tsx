import type { ReactElement } from 'react'
import { ListLayout, Virtualizer } from 'react-aria-components'

/** From so many rows on only those in sight are in the document. */
const MANY = 50

interface ManyRowsProps {
  readonly count: number
  /** Pixels of one row, until it has been measured. */
  readonly estimatedRowSize: number
  /** The list. */
  readonly children: ReactElement
}

/** Keeps a list quick however long it is. */
export const ManyRows = ({ count, estimatedRowSize, children }: ManyRowsProps) =>
  count > MANY ? (
    <Virtualizer layout={ListLayout} layoutOptions={{ estimatedRowSize }}>
      {children}
    </Virtualizer>
  ) : (
    children
  )
