import { Button } from 'react-aria-components'
import { counted } from '../shared/base/words.ts'
import { summaryOf } from '../shared/check/check.ts'
import { SeverityIcon } from './controls/severity-icon.tsx'
import { useMoment, useSession, useView } from './session/session.ts'

/** The state of the plan in one line, and the way to the lower panel. */
export function StatusBar() {
  const session = useSession()
  const { plan, findings } = useMoment()
  const { selection, panel, announcement } = useView()
  const { errors, warnings, advice } = summaryOf(findings)
  return (
    <footer className="status-bar">
      <Button
        className="status-button"
        aria-label={`${counted(errors, 'error')}, ${counted(warnings, 'warning')}, ${String(advice)} advice`}
        onPress={() => {
          session.show({ panel: panel === 'problems' ? null : 'problems' })
        }}
      >
        <SeverityIcon severity="error" size={14} /> {errors}
        <SeverityIcon severity="warning" size={14} /> {warnings}
        <SeverityIcon severity="advice" size={14} /> {advice}
      </Button>
      <Button
        className="status-button"
        onPress={() => {
          session.show({ panel: panel === 'terraform' ? null : 'terraform' })
        }}
      >
        Terraform
      </Button>
      {/* The live region of the window says it to those who don't see it. */}
      <span className="status-said" aria-hidden="true" title={announcement}>
        {announcement}
      </span>
      <span className="status-aside">
        {selection.length > 0 && `${String(selection.length)} selected · `}
        {counted(plan.resources.size, 'resource')} · {plan.region}
      </span>
    </footer>
  )
}
