import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { DialogFrame } from '../controls/dialog-frame.tsx'
import { FormProvider } from '../inspector/slot.ts'
import './print.css'

const NO_FORM = { findings: [], related: [], wanted: undefined }

interface Props {
  readonly title: string
  readonly fields: ReactNode
  readonly preview: ReactNode
  /** What is on the button that does it. */
  readonly verb: ReactNode
  readonly onDo: () => void
  readonly onClose: () => void
}

/** Choices beside what comes of them. */
export function PreviewDialog({ title, fields, preview, verb, onDo, onClose }: Props) {
  return (
    <DialogFrame
      title={title}
      width={900}
      onClose={onClose}
      actions={
        <>
          <Button className="button" onPress={onClose}>
            Cancel
          </Button>
          <Button className="button primary" onPress={onDo}>
            {verb}
          </Button>
        </>
      }
    >
      <FormProvider value={NO_FORM}>
        <div className="with-preview">
          <div className="preview-fields">{fields}</div>
          {preview}
        </div>
      </FormProvider>
    </DialogFrame>
  )
}
