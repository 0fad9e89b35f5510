import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { IconButton } from './icon-button.tsx'

interface Props {
  readonly title: string
  readonly children: ReactNode
  readonly actions?: ReactNode
  readonly role?: 'dialog' | 'alertdialog'
  /** What changes its height while it is used stands still at its upper edge. */
  readonly isAtTop?: boolean
  /** Text to read, with nothing in it to focus: it scrolls by keys itself. */
  readonly isText?: boolean
  /** CSS pixels; never wider than the window. */
  readonly width?: number
  readonly onClose: () => void
}

export function DialogFrame({
  title,
  children,
  actions,
  role = 'dialog',
  isAtTop = false,
  isText = false,
  width = 560,
  onClose,
}: Props) {
  return (
    <ModalOverlay
      className={isAtTop ? 'dialog-veil top' : 'dialog-veil'}
      isOpen
      isDismissable={role === 'dialog'}
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
    >
      <Modal className="dialog-frame" style={{ '--dialog-width': `${String(width)}px` } as React.CSSProperties}>
        <Dialog className="dialog" role={role}>
          <header>
            <Heading slot="title">{title}</Heading>
            <IconButton label="Close" icon={<X size={16} />} onPress={onClose} />
          </header>
          <div className="dialog-body" {...(isText ? { tabIndex: 0, role: 'group', 'aria-label': title } : {})}>
            {children}
          </div>
          {actions !== undefined && <footer>{actions}</footer>}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
