import { Info, X } from 'lucide-react'
import { Button } from 'react-aria-components'
import { counted } from '../shared/base/words.ts'
import { IconButton } from './controls/icon-button.tsx'
import { useSession, useView } from './session/session.ts'

/** What of the file this version does not know: kept, and said. */
export function Notices() {
  const session = useSession()
  const { notices } = useView()
  if (notices.length === 0) return null
  return (
    <div className="notices" role="status">
      <Info size={16} />
      <span>This version does not know {counted(notices.length, 'part')} of the file. All of it is kept as it is.</span>
      <Button
        className="button small"
        onPress={() => {
          session.show({ trouble: { title: 'Kept as they are', failures: notices } })
        }}
      >
        Show
      </Button>
      <IconButton
        small
        label="Dismiss"
        icon={<X size={15} />}
        onPress={() => {
          session.show({ notices: [] })
        }}
      />
    </div>
  )
}
