import { ChevronDown, ChevronUp, Plus, TriangleAlert } from 'lucide-react'
import { useState } from 'react'
import {
  Button,
  Cell,
  Column as AriaColumn,
  ResizableTableContainer,
  Row,
  Table,
  TableBody,
  TableHeader,
  TableLayout,
  Virtualizer,
} from 'react-aria-components'
import { SUBNET_LENGTHS } from '../../shared/addresses/next-free.ts'
import type { AddressRow } from '../../shared/addresses/plan.ts'
import { remarkOf, ROLE_NAMES, shareText } from '../../shared/addresses/words.ts'
import { numberText } from '../../shared/base/words.ts'
import { prefixText, type Prefix4 } from '../../shared/net/prefix.ts'
import { EmptyState } from '../controls/empty-state.tsx'
import { jumpTo } from '../actions/jump.ts'
import { nextOf } from '../actions/next.ts'
import { useSession, useView } from '../session/session.ts'
import { addSubnet } from './add-subnet.ts'
import type { Column, Order } from './rows.ts'

/** As many as are laid out in an instant. */
const PAGE = 200

/** CSS pixels. */
const LAYOUT = { rowHeight: 26, headingHeight: 28 }

const COLUMNS: readonly { readonly id: Column; readonly title: string; readonly width: number | '1fr' }[] = [
  { id: 'block', title: 'Block', width: 168 },
  { id: 'use', title: 'Use', width: 150 },
  { id: 'name', title: 'Name', width: 150 },
  { id: 'addresses', title: 'Addresses', width: 104 },
  { id: 'usable', title: 'Usable', width: 88 },
  { id: 'used', title: 'Used', width: 68 },
  { id: 'remark', title: 'Remark', width: '1fr' },
]
/** Of the remark; the table scrolls sideways where that does not fit. */
const LEAST_WIDTH = 260

const columnNamed = (id: unknown): Column | undefined => COLUMNS.find((column) => column.id === id)?.id

interface Props {
  readonly rows: readonly AddressRow[]
  /** There are others, which are not shown. */
  readonly isFiltered: boolean
  /** Of the subnets that are made of free rows. */
  readonly length: number
  readonly order: Order
  readonly onOrder: (order: Order) => void
}

export function AddressTable({ rows, isFiltered, length, order, onOrder }: Props) {
  const session = useSession()
  const { selection } = useView()
  const [page, setPage] = useState(0)
  const last = Math.max(0, Math.ceil(rows.length / PAGE) - 1)
  const first = Math.min(page, last) * PAGE
  const shown = rows.slice(first, first + PAGE)
  return (
    <>
      <ResizableTableContainer className="address-scroll">
        <Virtualizer layout={TableLayout} layoutOptions={LAYOUT}>
          <Table
            aria-label="Addresses"
            className="address-table"
            {...(order === undefined ? {} : { sortDescriptor: order })}
            onSortChange={({ column, direction }) => {
              const wanted = columnNamed(column)
              if (wanted !== undefined) onOrder({ column: wanted, direction })
            }}
            onRowAction={(key) => {
              const row = shown.find((each) => each.key === key)
              if (row !== undefined) jumpTo(session, row.id)
            }}
          >
            <TableHeader>
              {COLUMNS.map(({ id, title, width }) => (
                <AriaColumn
                  key={id}
                  id={id}
                  className={`column ${id}`}
                  width={width}
                  minWidth={width === '1fr' ? LEAST_WIDTH : width}
                  allowsSorting
                  isRowHeader={id === 'block'}
                >
                  {({ sortDirection }) => (
                    <>
                      {title}
                      {sortDirection === 'ascending' && <ChevronUp size={12} />}
                      {sortDirection === 'descending' && <ChevronDown size={12} />}
                    </>
                  )}
                </AriaColumn>
              ))}
            </TableHeader>
            <TableBody
              items={shown}
              dependencies={[selection, length, order]}
              renderEmptyState={() => (
                <EmptyState next={isFiltered ? undefined : nextOf(session, 'quickAdd')}>
                  {isFiltered
                    ? 'No block matches the filter. An address such as 10.0.1.7 finds the blocks it lies in.'
                    : 'No addresses yet. The blocks of offices, VPCs and subnets are listed here, with what overlaps and what is free.'}
                </EmptyState>
              )}
            >
              {(row) => (
                <Row
                  id={row.key}
                  className={`address-row ${row.role}${row.field !== undefined && selection.includes(row.id) ? ' chosen' : ''}`}
                  textValue={row.text}
                >
                  <Cell className={row.depth === 1 && order === undefined ? 'block inside' : 'block'}>{row.text}</Cell>
                  <Cell>{ROLE_NAMES[row.role]}</Cell>
                  <Cell className="name">{row.role === 'free' ? `in ${row.name}` : row.name}</Cell>
                  <Cell className="number">{row.addresses !== undefined && numberText(row.addresses)}</Cell>
                  <Cell className="number">{row.usable !== undefined && numberText(row.usable)}</Cell>
                  <Cell className="number">{row.used === undefined ? '' : shareText(row.used)}</Cell>
                  <Cell className="remark">
                    <Remark row={row} length={length} />
                  </Cell>
                </Row>
              )}
            </TableBody>
          </Table>
        </Virtualizer>
      </ResizableTableContainer>
      {last > 0 && <Pages first={first} count={rows.length} onPage={setPage} />}
    </>
  )
}

/** What is wrong with the block; of free space, what can be made of it. */
function Remark({ row, length }: { readonly row: AddressRow; readonly length: number }) {
  const session = useSession()
  const block = row.role === 'free' ? firstOf(row, length) : undefined
  if (block !== undefined)
    return (
      <Button
        className="button quiet small"
        onPress={() => {
          addSubnet(session, row.id, block)
        }}
      >
        <Plus size={13} /> Add subnet {prefixText(block)}
      </Button>
    )
  const remark = remarkOf(row)
  return remark === '' ? null : (
    <span className="warned">
      <TriangleAlert size={13} /> {remark}
    </span>
  )
}

/** The first block of the wanted size in free space, or all of it where that is less; undefined below AWS's least. */
function firstOf({ prefix }: AddressRow, length: number): Prefix4 | undefined {
  if (prefix?.family !== 4 || prefix.length > SUBNET_LENGTHS.max) return undefined
  return { ...prefix, length: Math.max(prefix.length, length) }
}

interface PagesProps {
  readonly first: number
  readonly count: number
  readonly onPage: (page: number) => void
}

function Pages({ first, count, onPage }: PagesProps) {
  const page = first / PAGE
  const end = Math.min(first + PAGE, count)
  return (
    <div className="address-pages" role="group" aria-label="Pages">
      <span>
        {first + 1} to {end} of {count}
      </span>
      <Button
        className="button quiet small"
        isDisabled={page === 0}
        onPress={() => {
          onPage(page - 1)
        }}
      >
        Previous
      </Button>
      <Button
        className="button quiet small"
        isDisabled={end === count}
        onPress={() => {
          onPage(page + 1)
        }}
      >
        Next
      </Button>
    </div>
  )
}
