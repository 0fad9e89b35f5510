import { lazy, Suspense, type ComponentType } from 'react'
import { SplitDialog } from '../addresses/split-dialog.tsx'
import { AboutDialog } from '../help/about-dialog.tsx'
import { ProblemReportDialog } from '../help/problem-report-dialog.tsx'
import { PasteDialog } from '../clipboard/paste-dialog.tsx'
import { DrawingDialog } from '../print/drawing-dialog.tsx'
import { PrintDialog } from '../print/print-dialog.tsx'
import { ShortcutsDialog } from '../help/shortcuts-dialog.tsx'
import { ReportDialog } from '../print/report-dialog.tsx'
import { useView } from '../session/session.ts'
import type { Dialog } from '../session/view.ts'
import { TerraformExportDialog } from '../terraform/export-dialog.tsx'
import { CommandPalette } from './command-palette.tsx'
import { ConnectDialog, MoveDialog, TemplatesDialog } from './pick-dialogs.tsx'
import { ProgressDialog } from './progress-dialog.tsx'
import { TroubleDialog } from './trouble-dialog.tsx'

/** Brings every page: read when it is first opened. */
const ManualDialog = lazy(() => import('../manual/manual-dialog.tsx'))

const dialogs: Readonly<Record<Dialog, ComponentType>> = {
  about: AboutDialog,
  'command-palette': CommandPalette,
  connect: ConnectDialog,
  'export-drawing': DrawingDialog,
  'export-report': ReportDialog,
  'export-terraform': TerraformExportDialog,
  manual: ManualDialog,
  move: MoveDialog,
  paste: PasteDialog,
  print: PrintDialog,
  'report-problem': ProblemReportDialog,
  shortcuts: ShortcutsDialog,
  split: SplitDialog,
  templates: TemplatesDialog,
}

/** The dialog that is open, if any; what went wrong is told over it. */
export function Dialogs() {
  const { dialog } = useView()
  const Open = dialog === null ? undefined : dialogs[dialog]
  return (
    <>
      <Suspense>{Open !== undefined && <Open />}</Suspense>
      <TroubleDialog />
      <ProgressDialog />
    </>
  )
}
