import { TroubleDialog } from './trouble-dialog.tsx'

/** The dialog that is open, if any. */
export function Dialogs() {
  return <TroubleDialog />
}
