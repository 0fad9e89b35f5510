import { Button, Dialog, Heading, Modal, ModalOverlay, ProgressBar } from 'react-aria-components'
import { useView } from '../session/session.ts'
import './progress.css'

/** Long work on a file: how far it has come, and a way out. */
export function ProgressDialog() {
  const { progress } = useView()
  if (progress === null) return null
  const { title, doing, share, cancel } = progress
  const percent = Math.floor(100 * share)
  return (
    <ModalOverlay
      className="dialog-veil"
      isOpen
      onOpenChange={(open) => {
        if (!open) cancel()
      }}
    >
      <Modal className="dialog-frame" style={{ '--dialog-width': '400px' } as React.CSSProperties}>
        <Dialog className="dialog">
          <header>
            <Heading slot="title">{title}</Heading>
          </header>
          <div className="dialog-body">
            <ProgressBar className="progress" value={percent} aria-label={doing}>
              <span>{doing}…</span>
              <span>{percent} %</span>
              <div className="progress-way">
                <div className="progress-done" style={{ width: `${String(percent)}%` }} />
              </div>
            </ProgressBar>
          </div>
          <footer>
            <Button className="button" autoFocus onPress={cancel}>
              Cancel
            </Button>
          </footer>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
