import { Info, TriangleAlert, X } from 'lucide-react'
import { Button } from 'react-aria-components'
import { isolated } from '../shared/base/visible.ts'
import type { Recovery } from '../shared/bridge/calls.ts'
import { isAvailable, titleOf } from './actions/action.ts'
import { actionNamed } from './actions/actions.ts'
import { IconButton } from './controls/icon-button.tsx'
import { dismiss } from './files/alerts.ts'
import { useMoment, useSession, useView } from './session/session.ts'
import './alerts.css'

/** What happened to the plan's file or to the window, each with what helps. */
export function Alerts() {
  const session = useSession()
  const { alerts, recoveries } = useView()
  const [latest] = recoveries
  if (alerts.length === 0 && latest === undefined) return null
  return (
    <section className="alerts" aria-label="What happened" data-region="alerts">
      {latest !== undefined && (
        <div className="alert" data-calm="true">
          <Info size={16} />
          <span>{wordsOf(latest, recoveries.length)}</span>
          <Help actions={['recover', 'discardRecovery']} />
        </div>
      )}
      {alerts.map(({ id, text, actions }) => (
        <div key={id} className="alert" data-calm={id === 'reloaded' || id === 'resumed'}>
          {id === 'reloaded' || id === 'resumed' ? <Info size={16} /> : <TriangleAlert size={16} />}
          <span>{text}</span>
          <Help actions={actions} />
          <IconButton
            small
            label="Dismiss"
            icon={<X size={15} />}
            onPress={() => {
              dismiss(session, id)
            }}
          />
        </div>
      ))}
    </section>
  )
}

function Help({ actions }: { readonly actions: readonly string[] }) {
  const session = useSession()
  useMoment()
  return actions
    .flatMap((id) => actionNamed(id) ?? [])
    .map((action) => (
      <Button
        key={action.id}
        className="button small"
        isDisabled={!isAvailable(action, session)}
        onPress={() => void action.run(session)}
      >
        {titleOf(action, session)}
      </Button>
    ))
}

const when = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' })

function wordsOf({ name, keptAt, isFileNewer }: Recovery, count: number): string {
  const others = count === 1 ? '' : ` The same goes for ${String(count - 1)} more.`
  const newer = isFileNewer ? ' Its file has been written since.' : ''
  return `Unsaved work on “${isolated(name)}” from ${when.format(keptAt)} was kept when Gatewright ended.${newer}${others}`
}
