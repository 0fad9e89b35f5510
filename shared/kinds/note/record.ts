import { choice, prose } from '../../plan/field.ts'
import { recordType, type Of } from '../../plan/kind.ts'

/** Text on the drawing, for people. Never exported. */
export const note = recordType({
  name: 'note',
  title: 'Note',
  prefix: 'note',
  fields: {
    text: prose({ label: 'Text' }),
    color: choice(
      { label: 'Colour' },
      [
        { value: 'yellow', label: 'Yellow' },
        { value: 'blue', label: 'Blue' },
        { value: 'green', label: 'Green' },
        { value: 'red', label: 'Red' },
        { value: 'none', label: 'None' },
      ],
      'yellow',
    ),
  },
})

export type Note = Of<typeof note>
