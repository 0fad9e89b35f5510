import { Button } from 'react-aria-components'
import { addResource } from './actions/add.ts'
import { useMoment, useSession } from './session/session.ts'

/** On an empty drawing: the first three steps. */
export function EmptyHint() {
  const session = useSession()
  const { plan } = useMoment()
  if (plan.resources.size > 0) return null
  const add = (kind: string) => () => {
    addResource(session, kind)
  }
  return (
    <section className="empty-hint" aria-labelledby="first-steps">
      <h2 id="first-steps">Three steps to a VPN link</h2>
      <ol>
        <li>
          Drag an <strong>Office</strong> onto the drawing and a <strong>Customer gateway</strong> into it.
          <Button className="button small" onPress={add('site')}>
            Add office
          </Button>
        </li>
        <li>
          Drag a <strong>VPC</strong> beside it and a <strong>Virtual private gateway</strong> into it.
          <Button className="button small" onPress={add('vpc')}>
            Add VPC
          </Button>
        </li>
        <li>
          Draw a line from one gateway to the other: that is the <strong>VPN connection</strong> with its two tunnels.
        </li>
      </ol>
      <Button
        className="button quiet small"
        onPress={() => {
          session.show({ dialog: 'templates' })
        }}
      >
        Or begin with a template…
      </Button>
    </section>
  )
}
