import { ChevronRight } from 'lucide-react'
import { Button } from 'react-aria-components'
import type { Finding } from '../../shared/plan/finding.ts'
import { useSession } from '../session/session.ts'
import { keyOf, Row } from './row.tsx'
import { unwaive } from './waive.ts'

/** Rules the user switched off, each with the reason, and the way back. */
export function Waived({ findings }: { readonly findings: readonly Finding[] }) {
  const session = useSession()
  return (
    <details className="fold waived">
      <summary>
        <ChevronRight size={14} className="fold-arrow" />
        {findings.length} switched off
      </summary>
      <ul>
        {findings.map((finding, i) => (
          <li key={keyOf(finding, i)} className="problem">
            <Row finding={finding}>
              <Button
                className="button quiet small"
                onPress={() => {
                  unwaive(session, finding)
                }}
              >
                Switch on again
              </Button>
            </Row>
          </li>
        ))}
      </ul>
    </details>
  )
}
