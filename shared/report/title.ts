import type { Entry } from '../document/document.ts'
import type { Plan } from '../plan/plan.ts'
import { titleBlockFields } from '../plan/title-block.ts'

export const titleOf = ({ name, titleBlock }: Plan): string => titleBlock.title || name

/** What the title block says, without what is empty in it. */
export function titleFacts({ name, region, titleBlock }: Plan, today: string): readonly Entry[] {
  const { title, revisions, ...texts } = titleBlock
  const said = { ...texts, revision: texts.revision || (revisions.at(-1)?.revision ?? ''), date: texts.date || today }
  const entries = Object.entries(said).map(([key, value]) => ({
    label: titleBlockFields[key as keyof typeof said].label,
    value,
  }))
  return [
    { label: 'Plan', value: title === '' ? '' : name },
    { label: 'AWS Region', value: region },
    ...entries,
  ].filter(({ value }) => value !== '')
}
