import { ChevronRight } from 'lucide-react'
import { Button, Collection, TreeItem, TreeItemContent } from 'react-aria-components'
import { counted } from '../../shared/base/words.ts'
import type { Finding } from '../../shared/plan/finding.ts'
import { KindIcon } from '../controls/kind-icon.tsx'
import { SeverityIcon } from '../controls/severity-icon.tsx'
import type { Row } from './rows.ts'

export const renderRow = (row: Row) => (
  <TreeItem id={row.id} className="tree-row" textValue={row.name} aria-label={spoken(row)}>
    <TreeItemContent>
      {({ hasChildItems }) => (
        <div className="tree-cells">
          {hasChildItems ? (
            <Button slot="chevron" className="chevron">
              <ChevronRight size={14} />
            </Button>
          ) : (
            <span className="chevron" />
          )}
          <KindIcon svg={row.icon} size={18} />
          <span className="tree-name">{row.name}</span>
          <span
            className="tree-address"
            title={[row.kind, row.address, row.inside].filter((part) => part !== '').join(' · ')}
          >
            {row.inside || row.address || row.kind}
          </span>
          <Issues findings={row.findings} />
        </div>
      )}
    </TreeItemContent>
    <Collection items={row.children}>{renderRow}</Collection>
  </TreeItem>
)

/** `private-a, Subnet, 10.0.0.0/20, 1 problem` */
const spoken = ({ name, kind, address, findings, inside }: Row): string =>
  [name, kind, address, findings.length > 0 ? counted(findings.length, 'problem') : '', inside]
    .filter((part) => part !== '')
    .join(', ')

function Issues({ findings }: { readonly findings: readonly Finding[] }) {
  const [worst] = findings
  if (worst === undefined) return null
  return (
    <span className="tree-issues">
      <SeverityIcon severity={worst.severity} size={14} />
      {findings.length > 1 && findings.length}
    </span>
  )
}
