import { Input, SearchField, ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { counted } from '../../shared/base/words.ts'
import { summaryOf } from '../../shared/check/check.ts'
import type { Finding } from '../../shared/plan/finding.ts'
import { SeverityIcon } from '../controls/severity-icon.tsx'
import { SEVERITIES, type Wanted } from './wanted.ts'

interface FilterProps {
  readonly findings: readonly Finding[]
  readonly wanted: Wanted
  readonly onChange: (wanted: Wanted) => void
}

export function Filter({ findings, wanted, onChange }: FilterProps) {
  const { errors, warnings, advice } = summaryOf(findings)
  const words = { error: counted(errors, 'error'), warning: counted(warnings, 'warning'), advice: `${advice} advice` }
  return (
    <div className="problem-filter">
      <ToggleButtonGroup
        aria-label="Severities shown"
        className="toggles"
        selectionMode="multiple"
        selectedKeys={wanted.severities}
        onSelectionChange={(keys) => {
          onChange({ ...wanted, severities: new Set(SEVERITIES.filter((severity) => keys.has(severity))) })
        }}
      >
        {SEVERITIES.map((severity) => (
          <ToggleButton key={severity} id={severity} className="toggle">
            <SeverityIcon severity={severity} size={14} />
            {words[severity]}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <SearchField
        aria-label="Filter problems"
        value={wanted.text}
        onChange={(text) => {
          onChange({ ...wanted, text })
        }}
      >
        <Input className="input" placeholder="Filter" />
      </SearchField>
    </div>
  )
}
