import { Download, FileCode } from 'lucide-react'
import { useState } from 'react'
import { Button } from 'react-aria-components'
import { counted, listed } from '../../shared/base/words.ts'
import type { TerraformExport } from '../../shared/bridge/calls.ts'
import { summaryOf } from '../../shared/check/check.ts'
import { exportTerraform } from '../../shared/terraform/terraform.ts'
import { bridge } from '../bridge/bridge.ts'
import { DialogFrame } from '../controls/dialog-frame.tsx'
import { SeverityIcon } from '../controls/severity-icon.tsx'
import { done } from '../files/trouble.ts'
import { useMoment, useSession } from '../session/session.ts'
import './export.css'

const lineCount = (text: string): number => text.split('\n').length - 1

/** The files of the export, and what speaks against it. */
export function TerraformExportDialog() {
  const session = useSession()
  const { plan, findings } = useMoment()
  const [exported, setExported] = useState<TerraformExport>()
  const files = exportTerraform(plan)
  const { errors } = summaryOf(findings)
  const close = (): void => {
    session.show({ dialog: null })
  }
  const save = async (): Promise<void> => {
    const outcome = await bridge.exportTerraform({ files: [...files], suggestedFolder: plan.name })
    const written = done(session, 'Terraform could not be exported', outcome)
    if (written !== undefined) setExported(written)
  }
  return (
    <DialogFrame
      title="Export Terraform"
      onClose={close}
      // The same button before and after, so that the focus stays on it.
      actions={
        <>
          {exported === undefined && (
            <Button className="button" onPress={close}>
              Cancel
            </Button>
          )}
          <Button className="button primary" onPress={exported === undefined ? () => void save() : close}>
            {exported === undefined ? (
              <>
                <Download size={15} /> {errors > 0 ? 'Export anyway…' : 'Choose folder…'}
              </>
            ) : (
              'Done'
            )}
          </Button>
        </>
      }
    >
      {exported === undefined ? (
        <>
          {errors > 0 && <Warning errors={errors} />}
          <ul className="export-files" aria-label="Files">
            {files.map(({ path, text }) => (
              <li key={path}>
                <FileCode size={15} /> {path}
                <span>{counted(lineCount(text), 'line')}</span>
              </li>
            ))}
          </ul>
          <p className="soft">Files that somebody changed or wrote are not overwritten without asking.</p>
        </>
      ) : (
        <Written exported={exported} />
      )}
    </DialogFrame>
  )
}

function Warning({ errors }: { readonly errors: number }) {
  const session = useSession()
  return (
    <div className="finding-note error" role="note">
      <SeverityIcon severity="error" />
      <div>
        <p>
          The plan has {counted(errors, 'error')}: Terraform or AWS will refuse part of it, or packets will not pass.
        </p>
        <Button
          className="button small"
          onPress={() => {
            session.show({ dialog: null, panel: 'problems' })
          }}
        >
          Show problems
        </Button>
      </div>
    </div>
  )
}

function Written({ exported }: { readonly exported: TerraformExport }) {
  const { folder, written, unchanged, removed } = exported
  return (
    <div role="status">
      <p>
        {written.length === 0 ? 'Nothing had to be written' : `Wrote ${listed(written)}`} in <code>{folder}</code>.
      </p>
      {unchanged.length > 0 && <p className="soft">{counted(unchanged.length, 'file')} stayed as they were.</p>}
      {removed.length > 0 && <p className="soft">Removed {listed(removed)}, no longer part of the plan.</p>}
    </div>
  )
}
