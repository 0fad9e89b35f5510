import { Plus, Split } from 'lucide-react'
import { useState } from 'react'
import { Button } from 'react-aria-components'
import { nextFree, SUBNET_LENGTHS } from '../../shared/addresses/next-free.ts'
import { addressPlan } from '../../shared/addresses/plan.ts'
import { sortedBy } from '../../shared/base/order.ts'
import type { Estate } from '../../shared/estate/estate.ts'
import { prefixText } from '../../shared/net/prefix.ts'
import type { Id } from '../../shared/plan/plan.ts'
import { vpcAt } from '../../shared/workspace/commands/subnets.ts'
import { Select } from '../controls/select.tsx'
import { useSession, useView } from '../session/session.ts'
import { addSubnet } from './add-subnet.ts'

const LENGTHS = Array.from({ length: SUBNET_LENGTHS.max - SUBNET_LENGTHS.min + 1 }, (_, i) => {
  const length = String(SUBNET_LENGTHS.min + i)
  return { id: length, title: `/${length}` }
})

interface Props {
  readonly estate: Estate
  readonly length: number
  readonly onLength: (length: number) => void
}

/** The VPC chosen here, unless another one was selected since. */
function useVpc(estate: Estate, all: readonly Id[]): readonly [Id | undefined, (id: Id) => void] {
  const [selected] = useView().selection
  const [chosen, setChosen] = useState<{ readonly id: Id; readonly over: Id | undefined }>()
  const known = [chosen?.over === selected ? chosen?.id : vpcAt(estate, selected), chosen?.id, all[0]]
  return [
    known.find((id) => id !== undefined && all.includes(id)),
    (id) => {
      setChosen({ id, over: selected })
    },
  ]
}

/** The next free block of a size, and what becomes of it. */
export function AddressBar({ estate, length, onLength }: Props) {
  const session = useSession()
  const all = [...addressPlan(estate).free.keys()]
  const [vpc, choose] = useVpc(estate, all)
  if (vpc === undefined) return null
  const { block, largest } = nextFree(estate, { in: vpc, length })
  const split = (): void => {
    session.show({ selection: [vpc], dialog: 'split' })
  }
  return (
    <div className="address-bar" role="group" aria-label="Next free block">
      <span aria-hidden="true">Next free</span>
      <Select
        label="Size"
        isLabelHidden
        value={String(length)}
        options={LENGTHS}
        onChange={(value) => {
          onLength(Number(value))
        }}
      />
      <span aria-hidden="true">in</span>
      <Select
        label="VPC"
        isLabelHidden
        value={vpc}
        options={sortedBy(
          all.map((id) => ({ id, title: estate.nameOf(id) })),
          ({ title }) => title,
        )}
        onChange={choose}
      />
      {block === undefined ? (
        <span className="none-free">
          {largest === undefined ? 'Nothing is free.' : `None; the largest free block is ${prefixText(largest)}.`}
        </span>
      ) : (
        <Button
          className="button small"
          onPress={() => {
            addSubnet(session, vpc, block)
          }}
        >
          <Plus size={14} /> Add subnet {prefixText(block)}
        </Button>
      )}
      <Button className="button small" onPress={split}>
        <Split size={14} /> Split {estate.nameOf(vpc)}…
      </Button>
    </div>
  )
}
