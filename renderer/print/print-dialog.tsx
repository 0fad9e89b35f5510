import { Printer } from 'lucide-react'
import { Button } from 'react-aria-components'
import { sheetDocument } from '../../shared/scene/sheet.ts'
import { bridge } from '../bridge/bridge.ts'
import { DialogFrame } from '../controls/dialog-frame.tsx'
import { tell } from '../files/trouble.ts'
import { FormProvider } from '../inspector/slot.ts'
import { useMoment, useSession } from '../session/session.ts'
import { loadFonts } from './fonts.ts'
import { SheetFields, SheetPreview, useSheet } from './sheet.tsx'
import './print.css'

const NO_FORM = { findings: [], related: [], wanted: undefined }

/** The sheet as it will be, and what is on it. */
export function PrintDialog() {
  const session = useSession()
  const { scene } = useMoment()
  const sheet = useSheet()
  const close = (): void => {
    session.show({ dialog: null })
  }
  const print = async (): Promise<void> => {
    const html = sheetDocument(scene, sheet.options, await loadFonts())
    close()
    const problem = await bridge.print({ html })
    if (problem !== null) tell(session, 'The plan could not be printed', problem)
  }
  return (
    <DialogFrame
      title="Print"
      width={900}
      onClose={close}
      actions={
        <>
          <Button className="button" onPress={close}>
            Cancel
          </Button>
          <Button className="button primary" onPress={() => void print()}>
            <Printer size={15} /> Print…
          </Button>
        </>
      }
    >
      <FormProvider value={NO_FORM}>
        <div className="with-preview">
          <div className="preview-fields">
            <SheetFields sheet={sheet} />
          </div>
          <SheetPreview options={sheet.options} />
        </div>
      </FormProvider>
    </DialogFrame>
  )
}
