import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { kindOf } from '../../shared/kinds/by-name.ts'
import type { Finding } from '../../shared/plan/finding.ts'
import { applyFix } from '../actions/fix.ts'
import { KindIcon } from '../controls/kind-icon.tsx'
import { SeverityIcon } from '../controls/severity-icon.tsx'
import { useMoment, useSession } from '../session/session.ts'
import type { Question } from './answer.tsx'

/** @param i  where it stands in its list */
export const keyOf = ({ rule, at, messageId }: Finding, i: number): string =>
  [rule, at.id, at.field ?? '', messageId, i].join(' ')

/** One finding; its children are the buttons for it. */
export const Row = ({ finding, children }: { readonly finding: Finding; readonly children: ReactNode }) => (
  <>
    <SeverityIcon severity={finding.severity} />
    <div className="problem-text">
      <p>
        {finding.message}
        {finding.waived !== undefined && <em> Reason: {finding.waived}</em>}
      </p>
      <Where finding={finding} />
    </div>
    <span className="problem-actions">{children}</span>
  </>
)

function Where({ finding }: { readonly finding: Finding }) {
  const { plan } = useMoment()
  const resource = plan.resources.get(finding.at.id)
  const icon = resource && kindOf(resource)?.drawing.icon
  return (
    <p className="problem-where">
      {icon !== undefined && <KindIcon svg={icon} size={16} />}
      <span className="problem-name">{resource?.name ?? 'Plan settings'}</span>
      <code>{finding.rule}</code>
    </p>
  )
}

interface OpenRowProps {
  readonly finding: Finding
  readonly onAsk: (question: Question) => void
}

export function OpenRow({ finding, onAsk }: OpenRowProps) {
  const session = useSession()
  const { fix } = finding
  return (
    <Row finding={finding}>
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
      <Button
        className="button quiet small"
        onPress={() => {
          onAsk('why')
        }}
      >
        Why?
      </Button>
      <Button
        className="button quiet small"
        onPress={() => {
          onAsk('waive')
        }}
      >
        Switch off…
      </Button>
    </Row>
  )
}
