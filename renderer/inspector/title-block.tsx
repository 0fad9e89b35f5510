import { ChevronRight } from 'lucide-react'
import { inSentence } from '../../shared/base/words.ts'
import type { FieldInfo } from '../../shared/plan/field.ts'
import { settings } from '../../shared/plan/patch.ts'
import { revisionFields, titleBlockFields, type Revision, type TitleBlock } from '../../shared/plan/title-block.ts'
import { useMoment, useSession } from '../session/session.ts'
import { ListControl } from './list-control.tsx'
import type { Slot } from './slot.ts'
import { TextControl } from './text-control.tsx'

type Row = Readonly<Record<string, unknown>>

const { revisions: tableField, ...textFields } = titleBlockFields
const textKeys = Object.keys(textFields) as readonly (keyof typeof textFields)[]
const revisionKeys = Object.keys(revisionFields) as readonly (keyof Revision)[]

/** What printed sheets say about the plan; part of the plan. */
export function TitleBlockFields() {
  const { workspace } = useSession()
  const { titleBlock } = useMoment().plan
  const slotOf = <T,>(path: string, { label, help }: FieldInfo, value: T, next: (value: T) => TitleBlock): Slot<T> => ({
    path,
    label,
    help,
    value,
    set: (changed, typing = false) => {
      const patch = settings({ titleBlock: next(changed) })
      workspace.apply(patch, `Change ${inSentence(label)} of the plan`, typing ? `plan ${path}` : undefined)
    },
    settle: workspace.settle,
  })
  const { revisions } = titleBlock
  const table = slotOf<readonly Row[]>('revisions', tableField, revisions, (value) => ({
    ...titleBlock,
    revisions: value as readonly Revision[],
  }))
  const cell = (revision: Revision, row: number, key: keyof Revision): Slot<string> =>
    slotOf(`revisions[${String(row)}].${key}`, revisionFields[key], revision[key], (value) => ({
      ...titleBlock,
      revisions: revisions.with(row, { ...revision, [key]: value }),
    }))
  return (
    <>
      {textKeys.map((key) => {
        const slot = slotOf(key, textFields[key], titleBlock[key], (value) => ({ ...titleBlock, [key]: value }))
        return <TextControl key={key} slot={slot} placeholder={undefined} />
      })}
      <details className="fold">
        <summary>
          <ChevronRight size={14} className="fold-arrow" />
          {revisions.length === 0 ? tableField.label : `${tableField.label} (${String(revisions.length)})`}
        </summary>
        {tableField.type === 'list' && (
          <ListControl slot={table} field={tableField}>
            {(_, row) => {
              const revision = revisions[row]
              if (revision === undefined) return null
              return revisionKeys.map((key) => (
                <TextControl key={key} slot={cell(revision, row, key)} placeholder={undefined} />
              ))
            }}
          </ListControl>
        )}
      </details>
    </>
  )
}
