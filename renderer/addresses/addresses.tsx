import { useDeferredValue, useMemo, useState } from 'react'
import { csvOf } from '../../shared/addresses/csv.ts'
import { addressPlan } from '../../shared/addresses/plan.ts'
import { remarkOf } from '../../shared/addresses/words.ts'
import { useMoment } from '../session/session.ts'
import { AddressBar } from './address-bar.tsx'
import { AddressFilter } from './address-filter.tsx'
import { AddressTable } from './address-table.tsx'
import { matching, ordered, type Order } from './rows.ts'
import './addresses.css'

/** Of the subnets that are added here, until another size is chosen. */
const USUAL_LENGTH = 24

/** All blocks of the estate, what overlaps and what is free; it waits while keys are pressed. */
export function Addresses() {
  const estate = useDeferredValue(useMoment().estate)
  const plan = addressPlan(estate)
  const [typed, setTyped] = useState('')
  const wanted = useDeferredValue(typed)
  const [onlyRemarks, setOnlyRemarks] = useState(false)
  const [order, setOrder] = useState<Order>()
  const [length, setLength] = useState(USUAL_LENGTH)
  const remarks = useMemo(() => plan.rows.filter((row) => remarkOf(row) !== ''), [plan])
  const rows = useMemo(
    () => ordered(matching(onlyRemarks ? remarks : plan.rows, wanted), order),
    [plan, remarks, onlyRemarks, wanted, order],
  )
  return (
    <div className="address-panel">
      <div className="address-head">
        <AddressBar estate={estate} length={length} onLength={setLength} />
        <AddressFilter
          typed={typed}
          onType={setTyped}
          remarks={remarks.length}
          onlyRemarks={onlyRemarks}
          onOnlyRemarks={setOnlyRemarks}
          isSorted={order !== undefined}
          onUnsort={() => {
            setOrder(undefined)
          }}
          csv={() => csvOf(plan)}
        />
      </div>
      <AddressTable
        // Another list begins with its first page.
        key={`${wanted} ${String(onlyRemarks)}`}
        rows={rows}
        isFiltered={plan.rows.length > 0}
        length={length}
        order={order}
        onOrder={setOrder}
      />
    </div>
  )
}
