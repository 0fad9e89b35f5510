import { Button } from 'react-aria-components'
import type { Finding } from '../../shared/plan/finding.ts'
import { applyFix } from '../actions/fix.ts'
import { jumpToFault } from '../actions/jump.ts'
import { SeverityIcon } from '../controls/severity-icon.tsx'
import { useMoment, useSession } from '../session/session.ts'

interface Props {
  readonly findings: readonly Finding[]
  /** They are of another resource and concern this one: the way there is offered. */
  readonly isElsewhere?: boolean
}

/** Findings where the fault is: severity, sentence, and the button that mends it. */
export function FindingNotes({ findings, isElsewhere = false }: Props) {
  const session = useSession()
  const { estate } = useMoment()
  const open = findings.filter(({ waived }) => waived === undefined)
  return open.map((finding) => {
    const { fix, at } = finding
    const other = estate.nameOf(at.id)
    return (
      <div key={`${finding.rule} ${finding.message}`} className={`finding-note ${finding.severity}`}>
        <SeverityIcon severity={finding.severity} size={14} />
        <div>
          <p>{isElsewhere ? `${other}: ${finding.message}` : finding.message}</p>
          {isElsewhere && (
            <Button
              slot={null}
              className="button small"
              onPress={() => {
                jumpToFault(session, at)
              }}
            >
              Go to {other}
            </Button>
          )}
          {fix !== undefined && (
            <Button
              slot={null}
              className="button small"
              onPress={() => {
                applyFix(session, fix)
              }}
            >
              {isElsewhere ? `${fix.title} in ${other}` : fix.title}
            </Button>
          )}
        </div>
      </div>
    )
  })
}
