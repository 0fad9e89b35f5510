import { Check, Copy, TriangleAlert } from 'lucide-react'
import { useState } from 'react'
import { Button, Input, SearchField, ToggleButton } from 'react-aria-components'
import { counted } from '../../shared/base/words.ts'
import { useSession } from '../session/session.ts'

interface Props {
  readonly typed: string
  readonly onType: (typed: string) => void
  readonly remarks: number
  readonly onlyRemarks: boolean
  readonly onOnlyRemarks: (only: boolean) => void
  readonly isSorted: boolean
  readonly onUnsort: () => void
  readonly csv: () => string
}

/** Which rows show, in which order, and the way out with all of them. */
export const AddressFilter = ({
  typed,
  onType,
  remarks,
  onlyRemarks,
  onOnlyRemarks,
  isSorted,
  onUnsort,
  csv,
}: Props) => (
  <div className="address-filter">
    <SearchField aria-label="Filter addresses" value={typed} onChange={onType}>
      <Input className="input" placeholder="Filter: a name, a block, an address" />
    </SearchField>
    <div className="toggles">
      <ToggleButton className="toggle" isSelected={onlyRemarks} onChange={onOnlyRemarks}>
        <TriangleAlert size={14} /> {counted(remarks, 'remark')}
      </ToggleButton>
    </div>
    {isSorted && (
      <Button className="button quiet small" onPress={onUnsort}>
        Order of the plan
      </Button>
    )}
    <CopyButton csv={csv} />
  </div>
)

function CopyButton({ csv }: { readonly csv: () => string }) {
  const session = useSession()
  const [copied, setCopied] = useState<string>()
  const isCopied = copied !== undefined && copied === csv()
  const copy = async (): Promise<void> => {
    const text = csv()
    await navigator.clipboard.writeText(text)
    setCopied(text)
    session.show({ announcement: 'Copied the address plan as CSV.' })
  }
  return (
    <Button className="button quiet small copy" onPress={() => void copy()}>
      {isCopied ? <Check size={14} /> : <Copy size={14} />} {isCopied ? 'Copied' : 'Copy as CSV'}
    </Button>
  )
}
