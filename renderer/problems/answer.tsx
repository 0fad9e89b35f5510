import { lazy, Suspense } from 'react'
import type { Finding } from '../../shared/plan/finding.ts'
import { useSession } from '../session/session.ts'
import { waive } from './waive.ts'
import { WaiveDialog } from './waive-dialog.tsx'

/** Brings every rule's page: read when the first is opened. */
const RulePage = lazy(() => import('./rule-page.tsx'))

/** What a row may open a dialog for. */
export type Question = 'why' | 'waive'

interface AnswerProps {
  readonly question: Question
  readonly finding: Finding
  readonly onClose: () => void
}

export function Answer({ question, finding, onClose }: AnswerProps) {
  const session = useSession()
  if (question === 'why')
    return (
      <Suspense>
        <RulePage code={finding.rule} onClose={onClose} />
      </Suspense>
    )
  return (
    <WaiveDialog
      finding={finding}
      onClose={onClose}
      onWaive={(reason) => {
        waive(session, finding, reason)
        onClose()
      }}
    />
  )
}
