import { Check, Plus, Split, X } from 'lucide-react'
import { useState } from 'react'
import { Button, CheckboxButton, CheckboxField, CheckboxGroup, Input, Label, TextField } from 'react-aria-components'
import { addressPlan } from '../../shared/addresses/plan.ts'
import { counted, numberText } from '../../shared/base/words.ts'
import { prefixText, size4, type Prefix4 } from '../../shared/net/prefix.ts'
import type { Id } from '../../shared/plan/plan.ts'
import { plannedSubnets, splitting, type PlannedSubnet, type Tier } from '../../shared/workspace/commands/split.ts'
import { DialogFrame } from '../controls/dialog-frame.tsx'
import { IconButton } from '../controls/icon-button.tsx'
import { Select } from '../controls/select.tsx'
import { useMoment, useSession, useView } from '../session/session.ts'
import { EVEN, SIZES, tableKey, tableOptions, usualTiers, usualZones, zonesOf } from './tiers.ts'
import './split.css'

/** Divides the free space of the chosen VPC, and shows beforehand what comes of it. */
export function SplitDialog() {
  const session = useSession()
  const { estate } = useMoment()
  const [vpc = ''] = useView().selection
  const name = estate.nameOf(vpc)
  const [tiers, setTiers] = useState(() => usualTiers(estate, vpc))
  const [zones, setZones] = useState(() => usualZones(estate, vpc))
  const planned = plannedSubnets(estate, vpc, tiers, zones)
  const close = (): void => {
    session.show({ dialog: null })
  }
  const apply = (subnets: readonly PlannedSubnet[]): void => {
    const { plan } = session.workspace.now()
    const what = counted(subnets.length, 'subnet')
    session.workspace.apply(splitting(plan, vpc, subnets), `Split ${name} into ${what}`)
    session.show({ dialog: null, announcement: `Split ${name} into ${what}.` })
    session.canvas?.reveal(vpc)
  }
  return (
    <DialogFrame
      title={`Split ${name} into subnets`}
      width={720}
      onClose={close}
      actions={
        <>
          <Button className="button" onPress={close}>
            Cancel
          </Button>
          <Button
            className="button primary"
            isDisabled={typeof planned === 'string'}
            onPress={() => {
              if (typeof planned !== 'string') apply(planned)
            }}
          >
            <Split size={15} />
            {typeof planned === 'string' ? 'Add subnets' : `Add ${counted(planned.length, 'subnet')}`}
          </Button>
        </>
      }
    >
      <Zones zones={zones} onChange={setZones} />
      <Tiers vpc={vpc} tiers={tiers} onChange={setTiers} />
      <div role="status" aria-label="What comes of it">
        {typeof planned === 'string' ? (
          <p className="split-refused">{planned}</p>
        ) : (
          <Preview vpc={vpc} planned={planned} />
        )}
      </div>
    </DialogFrame>
  )
}

interface ZonesProps {
  readonly zones: readonly string[]
  readonly onChange: (zones: readonly string[]) => void
}

function Zones({ zones, onChange }: ZonesProps) {
  const { region } = useMoment().plan
  const all = zonesOf(region)
  return (
    <CheckboxGroup
      className="field"
      value={[...zones]}
      onChange={(chosen) => {
        onChange(all.filter((zone) => chosen.includes(zone)))
      }}
    >
      <div className="field-label">
        <Label>Availability Zones</Label>
      </div>
      <div className="chips">
        {all.map((zone) => (
          <CheckboxField key={zone} value={zone}>
            <CheckboxButton className="chip">
              {({ isSelected }) => (
                <>
                  {isSelected && <Check size={12} strokeWidth={3} />}
                  {zone}
                </>
              )}
            </CheckboxButton>
          </CheckboxField>
        ))}
      </div>
    </CheckboxGroup>
  )
}

interface TiersProps {
  readonly vpc: Id
  readonly tiers: readonly Tier[]
  readonly onChange: (tiers: readonly Tier[]) => void
}

function Tiers({ vpc, tiers, onChange }: TiersProps) {
  const { estate } = useMoment()
  const tables = tableOptions(estate, vpc)
  const change = (at: number, part: Partial<Tier>): void => {
    onChange(tiers.map((tier, i) => (i === at ? { ...tier, ...part } : tier)))
  }
  const add = (): void => {
    onChange([...tiers, { name: '', size: EVEN, table: { make: 'private' } }])
  }
  return (
    <div role="group" aria-label="Tiers" className="split-tiers">
      <p className="split-head" aria-hidden="true">
        <span>Tier</span>
        <span>Size of each subnet</span>
        <span>Route table: makes it public or private</span>
      </p>
      {tiers.map((tier, i) => (
        <TierRow
          key={i}
          tier={tier}
          number={i + 1}
          tables={tables}
          onChange={(part) => {
            change(i, part)
          }}
          onRemove={() => {
            onChange(tiers.filter((_, at) => at !== i))
          }}
        />
      ))}
      <Button className="button small" onPress={add}>
        <Plus size={14} /> Add tier
      </Button>
    </div>
  )
}

interface TierProps {
  readonly tier: Tier
  readonly number: number
  readonly tables: ReturnType<typeof tableOptions>
  readonly onChange: (part: Partial<Tier>) => void
  readonly onRemove: () => void
}

function TierRow({ tier, number, tables, onChange, onRemove }: TierProps) {
  const size = SIZES.find((each) => each.size === tier.size)
  return (
    <div className="split-tier">
      <TextField
        aria-label={`Name of tier ${String(number)}`}
        value={tier.name}
        onChange={(name) => {
          onChange({ name })
        }}
      >
        <Input className="input" placeholder="data" autoComplete="off" />
      </TextField>
      <Select
        label={`Size of tier ${String(number)}`}
        isLabelHidden
        value={size?.id ?? ''}
        options={SIZES}
        onChange={(id) => {
          const chosen = SIZES.find((each) => each.id === id)
          if (chosen !== undefined) onChange({ size: chosen.size })
        }}
      />
      <Select
        label={`Route table of tier ${String(number)}`}
        isLabelHidden
        value={tableKey(tier.table)}
        options={tables}
        onChange={(id) => {
          const chosen = tables.find((each) => each.id === id)
          if (chosen !== undefined) onChange({ table: chosen.table })
        }}
      />
      <IconButton small label={`Remove tier ${String(number)}`} icon={<X size={14} />} onPress={onRemove} />
    </div>
  )
}

interface PreviewProps {
  readonly vpc: Id
  readonly planned: readonly PlannedSubnet[]
}

const sizeOf = (blocks: readonly Prefix4[]): number => blocks.reduce((sum, { length }) => sum + size4(length), 0)

function Preview({ vpc, planned }: PreviewProps) {
  const free = addressPlan(useMoment().estate).free.get(vpc) ?? []
  const left = sizeOf(free) - sizeOf(planned.map(({ block }) => block))
  return (
    <>
      <table className="split-preview" aria-label="Subnets">
        <thead>
          <tr>
            <th>Tier</th>
            <th>Availability Zone</th>
            <th>Block</th>
            <th className="number">Addresses</th>
          </tr>
        </thead>
        <tbody>
          {planned.map(({ tier, zone, block }) => (
            <tr key={prefixText(block)}>
              <td>{tier.name}</td>
              <td>{zone}</td>
              <td className="block">{prefixText(block)}</td>
              <td className="number">{numberText(size4(block.length))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="soft">{left === 0 ? 'Nothing stays free.' : `${numberText(left)} addresses stay free.`}</p>
    </>
  )
}
