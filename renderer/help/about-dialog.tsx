import { ChevronRight, Copy, ExternalLink } from 'lucide-react'
import { Button } from 'react-aria-components'
import { bridge } from '../bridge/bridge.ts'
import { DialogFrame } from '../controls/dialog-frame.tsx'
import { useSession } from '../session/session.ts'
import { useLicences, type Licence } from './licences.ts'
import { useMachine, versionLines } from './machine.ts'
import './about.css'

/** Which Gatewright this is, what it runs on, and whose work is inside. */
export function AboutDialog() {
  const session = useSession()
  const machine = useMachine()
  if (machine === undefined) return null
  const lines = versionLines(machine)
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(lines.join('\n'))
    session.show({ announcement: 'Copied the versions.' })
  }
  return (
    <DialogFrame
      title="About Gatewright"
      onClose={() => {
        session.show({ dialog: null })
      }}
      actions={
        <>
          <Button className="button" onPress={() => void bridge.openPage({ url: machine.homepage })}>
            <ExternalLink size={15} /> Website
          </Button>
          <Button className="button" onPress={() => void copy()}>
            <Copy size={15} /> Copy versions
          </Button>
        </>
      }
    >
      <div className="about">
        <ul aria-label="Versions">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p>
          Gatewright is free software under the MIT licence. It is not affiliated with, endorsed by or sponsored by
          Amazon Web Services.
        </p>
        <Inside />
      </div>
    </DialogFrame>
  )
}

function Inside() {
  const licences = useLicences()
  if (licences === undefined) return null
  return (
    <section aria-labelledby="inside">
      <h3 id="inside">What is inside, and its licences</h3>
      {licences.map((licence) => (
        <LicenceText key={`${licence.name} ${licence.version ?? ''}`} licence={licence} />
      ))}
    </section>
  )
}

const LicenceText = ({ licence: { name, version, licence, text } }: { readonly licence: Licence }) => (
  <details className="fold">
    <summary>
      <ChevronRight size={14} className="fold-arrow" />
      <span>
        {name} {version}
      </span>
      <span className="aside">{licence}</span>
    </summary>
    <pre tabIndex={0}>{text}</pre>
  </details>
)
