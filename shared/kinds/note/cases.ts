import type { KindCase } from '../cases.ts'

export const cases: readonly KindCase[] = [
  {
    name: 'a note of two paragraphs is for people only',
    of: 'note-ticket',
    plan: {
      resources: {
        'note-ticket': {
          kind: 'note',
          text: 'Firewall change CHG-1042\n\nOpens TCP 443 from the office.',
          color: 'blue',
        },
      },
    },
    expect: '',
  },
  {
    name: 'an empty note',
    of: 'note-1',
    plan: { resources: { 'note-1': { kind: 'note' } } },
    expect: '',
  },
]
