import { inSentence } from '../../shared/base/words.ts'
import { settings } from '../../shared/plan/patch.ts'
import type { TitleBlock } from '../../shared/plan/plan.ts'
import { useMoment, useSession } from '../session/session.ts'
import type { Slot } from './slot.ts'
import { TextControl } from './text-control.tsx'

const LABELS: readonly (readonly [keyof TitleBlock, string])[] = [
  ['company', 'Company'],
  ['author', 'Author'],
  ['revision', 'Revision'],
]

/** What printed sheets say about the plan; part of the plan. */
export function TitleBlockFields() {
  const { workspace } = useSession()
  const { titleBlock } = useMoment().plan
  return LABELS.map(([key, label]) => {
    const slot: Slot<string> = {
      path: label,
      label,
      help: undefined,
      value: titleBlock[key],
      set: (value) => {
        const patch = settings({ titleBlock: { ...titleBlock, [key]: value } })
        workspace.apply(patch, `Change ${inSentence(label)} of the plan`, `plan ${key}`)
      },
      settle: workspace.settle,
    }
    return <TextControl key={key} slot={slot} placeholder={undefined} />
  })
}
