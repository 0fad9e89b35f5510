import { list, text, type ValuesOf } from './field.ts'

/** A row of the table of revisions. */
export const revisionFields = {
  revision: text('Revision'),
  date: text('Date'),
  author: text('Author'),
  note: text('What changed'),
}

/** What printed sheets say about the plan. */
export const titleBlockFields = {
  company: text('Company'),
  project: text('Project'),
  title: text({ label: 'Title', help: 'The plan’s name when empty.' }),
  author: text('Author'),
  checker: text('Checked by'),
  revision: text({ label: 'Revision', help: 'The last one of the table when empty.' }),
  date: text({ label: 'Date', help: 'The day of printing when empty.' }),
  revisions: list(
    { label: 'Table of revisions', section: 'Table of revisions', help: 'On every sheet; the latest last.' },
    'Revision',
    revisionFields,
  ),
}

export type Revision = ValuesOf<typeof revisionFields>
export type TitleBlock = ValuesOf<typeof titleBlockFields>
