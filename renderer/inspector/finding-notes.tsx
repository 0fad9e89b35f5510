import { Button } from 'react-aria-components'
import type { Finding } from '../../shared/plan/finding.ts'
import { applyFix } from '../actions/fix.ts'
import { SeverityIcon } from '../controls/severity-icon.tsx'
import { useSession } from '../session/session.ts'

/** Findings where the fault is: severity, sentence, and the button that mends it. */
export function FindingNotes({ findings }: { readonly findings: readonly Finding[] }) {
  const session = useSession()
  const open = findings.filter(({ waived }) => waived === undefined)
  return open.map((finding) => {
    const { fix } = finding
    return (
      <div key={`${finding.rule} ${finding.message}`} className={`finding-note ${finding.severity}`}>
        <SeverityIcon severity={finding.severity} size={14} />
        <div>
          <p>{finding.message}</p>
          {fix !== undefined && (
            <Button
              className="button small"
              onPress={() => {
                applyFix(session, fix)
              }}
            >
              {fix.title}
            </Button>
          )}
        </div>
      </div>
    )
  })
}
