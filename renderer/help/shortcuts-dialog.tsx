import { Printer } from 'lucide-react'
import { Button } from 'react-aria-components'
import { keysText } from '../actions/keys.ts'
import { bridge } from '../bridge/bridge.ts'
import { DialogFrame } from '../controls/dialog-frame.tsx'
import { tell } from '../files/trouble.ts'
import { useSession } from '../session/session.ts'
import { keyGroups } from './key-groups.ts'
import { keySheet } from './key-sheet.ts'
import './shortcuts.css'

export function ShortcutsDialog() {
  const session = useSession()
  const groups = keyGroups()
  const print = async (): Promise<void> => {
    const problem = await bridge.print({ html: keySheet(groups) })
    if (problem !== null) tell(session, 'The keys could not be printed', problem)
  }
  return (
    <DialogFrame
      title="Keyboard shortcuts"
      isText
      width={760}
      onClose={() => {
        session.show({ dialog: null })
      }}
      actions={
        <Button className="button" onPress={() => void print()}>
          <Printer size={15} /> Print…
        </Button>
      }
    >
      <div className="shortcuts">
        {groups.map(({ title, rows }) => (
          <section key={title}>
            <h3>{title}</h3>
            <dl>
              {rows.map(({ what, keys }) => (
                <div key={what}>
                  <dt>{what}</dt>
                  <dd>
                    {keys.map((each) => (
                      <kbd key={each}>{keysText(each)}</kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </DialogFrame>
  )
}
