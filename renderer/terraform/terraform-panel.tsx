import { Check, Copy, Download } from 'lucide-react'
import { useDeferredValue, useMemo, useState } from 'react'
import { Button, ListBox, ListBoxItem } from 'react-aria-components'
import { createTerraform, type TextFile } from '../../shared/terraform/terraform.ts'
import { nextOf } from '../actions/next.ts'
import { EmptyState } from '../controls/empty-state.tsx'
import { useMoment, useSession, useView } from '../session/session.ts'
import { Code } from './code.tsx'
import './terraform.css'

const SELECTION = 'Selection'

/** The Terraform of what is chosen and of the whole plan, as the export writes it; it waits while keys are pressed. */
export function TerraformPanel() {
  const session = useSession()
  const [terraform] = useState(createTerraform)
  const plan = useDeferredValue(useMoment().plan)
  const selection = useDeferredValue(useView().selection)
  const [wanted, setWanted] = useState<string>(SELECTION)
  const files = useMemo(() => terraform.files(plan), [terraform, plan])
  const own = useMemo(() => terraform.textOf(plan, new Set(selection)), [terraform, plan, selection])
  const shown: readonly TextFile[] = [...(own === '' ? [] : [{ path: SELECTION, text: own }]), ...files]
  const current = shown.find(({ path }) => path === wanted) ?? shown[0]
  if (plan.resources.size === 0)
    return (
      <EmptyState next={nextOf(session, 'templates')}>
        No Terraform yet: what you draw is shown here as the export writes it.
      </EmptyState>
    )
  if (current === undefined) return null
  return (
    <div className="terraform">
      <ListBox
        aria-label="Terraform files"
        className="terraform-files"
        items={shown.map(({ path }) => ({ id: path }))}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[current.path]}
        onSelectionChange={(keys) => {
          const [path] = keys === 'all' ? [] : [...keys]
          if (path !== undefined) setWanted(String(path))
        }}
      >
        {({ id }) => <ListBoxItem className="menu-item">{id}</ListBoxItem>}
      </ListBox>
      <div className="terraform-text">
        <Code text={current.text} label={current.path} />
        <div className="terraform-buttons">
          <CopyButton key={current.path} text={current.text} />
          <Button
            className="button small"
            onPress={() => {
              session.show({ dialog: 'export-terraform' })
            }}
          >
            <Download size={14} /> Export…
          </Button>
        </div>
      </div>
    </div>
  )
}

function CopyButton({ text }: { readonly text: string }) {
  const session = useSession()
  const [copied, setCopied] = useState<string>()
  const isCopied = copied === text
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(text)
    setCopied(text)
    session.show({ announcement: 'Copied.' })
  }
  return (
    <Button className="button small" onPress={() => void copy()}>
      {isCopied ? <Check size={14} /> : <Copy size={14} />} {isCopied ? 'Copied' : 'Copy'}
    </Button>
  )
}
