import { Printer } from 'lucide-react'
import { paperSize } from '../../shared/scene/paper.ts'
import { sheetDocument } from '../../shared/scene/sheet.ts'
import { bridge } from '../bridge/bridge.ts'
import { tell } from '../files/trouble.ts'
import { useMoment, useSession } from '../session/session.ts'
import { loadFonts } from './fonts.ts'
import { PreviewDialog } from './preview-dialog.tsx'
import { SheetFields, useSheet } from './sheet.tsx'
import { SheetPreview } from './sheet-preview.tsx'

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
    const problem = await bridge.print({ html, paper: paperSize(sheet.options.paper, sheet.options.orientation) })
    if (problem !== null) tell(session, 'The plan could not be printed', problem)
  }
  return (
    <PreviewDialog
      title="Print"
      fields={<SheetFields sheet={sheet} />}
      preview={<SheetPreview sheet={sheet} />}
      verb={
        <>
          <Printer size={15} /> Print…
        </>
      }
      onDo={() => void print()}
      onClose={close}
    />
  )
}
