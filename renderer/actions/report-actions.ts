import { hasPlan, type Action } from './action.ts'

export const reportActions: readonly Action[] = [
  {
    id: 'exportReport',
    group: 'File',
    title: 'Export design report…',
    available: hasPlan,
    run: (session) => {
      session.show({ dialog: 'export-report' })
    },
  },
]
