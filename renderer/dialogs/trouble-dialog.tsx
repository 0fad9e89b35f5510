import { Button } from 'react-aria-components'
import { actionNamed } from '../actions/actions.ts'
import { DialogFrame } from '../controls/dialog-frame.tsx'
import { useSession, useView } from '../session/session.ts'
import './trouble.css'

/** What went wrong outside, sentence by sentence, each with its place. */
export function TroubleDialog() {
  const session = useSession()
  const { trouble } = useView()
  if (trouble === null) return null
  const close = (): void => {
    session.show({ trouble: null })
  }
  const helpful = (trouble.actions ?? []).flatMap((id) => actionNamed(id) ?? [])
  return (
    <DialogFrame
      title={trouble.title}
      role="alertdialog"
      isText
      onClose={close}
      actions={
        <>
          <Button className={helpful.length === 0 ? 'button primary' : 'button'} autoFocus onPress={close}>
            Close
          </Button>
          {helpful.map((action) => (
            <Button
              key={action.id}
              className="button primary"
              onPress={() => {
                close()
                void action.run(session)
              }}
            >
              {action.title}
            </Button>
          ))}
        </>
      }
    >
      <ul className="trouble">
        {trouble.failures.map(({ message, place }, i) => (
          <li key={i}>
            {place !== undefined && <code>{place}</code>}
            <span>{message}</span>
          </li>
        ))}
      </ul>
    </DialogFrame>
  )
}
