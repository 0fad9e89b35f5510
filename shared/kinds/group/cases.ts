import type { KindCase } from '../cases.ts'

export const cases: readonly KindCase[] = [
  {
    name: 'a frame is for people only',
    of: 'frame-branches',
    plan: {
      resources: {
        'frame-branches': {
          kind: 'group',
          name: 'Branches',
          description: 'Looked after by the network team',
          color: 'green',
        },
        'office-koeln': { kind: 'site' },
      },
    },
    expect: '',
  },
]
