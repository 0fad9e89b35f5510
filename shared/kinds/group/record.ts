import { choice, prose } from '../../plan/field.ts'
import { recordType, type Of } from '../../plan/kind.ts'

/** A named frame on the drawing, for people. Never exported. */
export const group = recordType({
  name: 'group',
  title: 'Frame',
  prefix: 'frame',
  fields: {
    description: prose({ label: 'Description' }),
    color: choice(
      { label: 'Colour' },
      [
        { value: 'grey', label: 'Grey' },
        { value: 'blue', label: 'Blue' },
        { value: 'green', label: 'Green' },
        { value: 'red', label: 'Red' },
      ],
      'grey',
    ),
  },
})

export type Group = Of<typeof group>
