import { compareAsked, endComparison } from '../compare/start.ts'
import { hasPlan, type Action } from './action.ts'

export const compareActions: readonly Action[] = [
  {
    id: 'compare',
    group: 'File',
    title: 'Compare with an earlier plan…',
    available: hasPlan,
    run: compareAsked,
  },
  {
    id: 'endComparison',
    group: 'File',
    title: 'End the comparison',
    available: (session) => session.view().compared !== null,
    run: endComparison,
  },
]
