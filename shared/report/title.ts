import type { Entry } from '../document/document.ts'
import type { Plan } from '../plan/plan.ts'
import { titleBlockFields } from '../plan/title-block.ts'

/** Those that are one line of text; whatever else a newer version’s plan holds has no words here. */
const textFields = ['company', 'project', 'author', 'checker', 'revision', 'date'] as const

export const titleOf = ({ name, titleBlock }: Plan): string => titleBlock.title || name

/** What the title block says, without what is empty in it. */
export function titleFacts({ name, region, titleBlock }: Plan, today: string): readonly Entry[] {
  const { title, revision, revisions, date } = titleBlock
  const said = { ...titleBlock, revision: revision || (revisions.at(-1)?.revision ?? ''), date: date || today }
  const entries = textFields.map((field) => ({ label: titleBlockFields[field].label, value: said[field] }))
  return [
    { label: 'Plan', value: title === '' ? '' : name },
    { label: 'AWS Region', value: region },
    ...entries,
  ].filter(({ value }) => value !== '')
}
