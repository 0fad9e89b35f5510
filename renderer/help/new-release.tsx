import { ExternalLink, Info, X } from 'lucide-react'
import { Button } from 'react-aria-components'
import { bridge } from '../bridge/bridge.ts'
import { IconButton } from '../controls/icon-button.tsx'
import { useSession, useView, type Session } from '../session/session.ts'
import './new-release.css'

/** Without waiting for it: there may be no network, and nobody asked just now. */
export function lookForRelease(session: Session): void {
  void bridge.newRelease().then((release) => {
    if (release !== null) session.show({ release, announcement: `Gatewright ${release.version} can be downloaded.` })
  })
}

export function NewRelease() {
  const session = useSession()
  const { release } = useView()
  if (release === null) return null
  return (
    <section className="new-release" aria-label="New version" data-region="new-release">
      <Info size={16} />
      <span>Gatewright {release.version} can be downloaded.</span>
      <Button className="button small" onPress={() => void bridge.openPage({ url: release.page })}>
        <ExternalLink size={14} /> Open its page
      </Button>
      <IconButton
        small
        label="Dismiss"
        icon={<X size={15} />}
        onPress={() => {
          session.show({ release: null })
        }}
      />
    </section>
  )
}
