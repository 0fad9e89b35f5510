import type { Cases } from '../../cases.ts'
import { cluster } from '../case-plans.ts'

const blocks = (endpointAccess: string, publicAccessCidrs: readonly string[]) =>
  cluster({ endpointAccess, publicAccessCidrs })

export const cases: Cases = {
  passes: [
    { name: 'private without', plan: blocks('private', []) },
    { name: 'public with', plan: blocks('public', ['203.0.113.10/32']) },
    { name: 'both with', plan: blocks('public_and_private', ['203.0.113.10/32']) },
  ],
  fails: [
    {
      name: 'private with',
      plan: blocks('private', ['203.0.113.10/32']),
      at: ['eks.publicAccessCidrs'],
      message: 'unused',
      fixed: { 'eks.publicAccessCidrs': [] },
    },
  ],
}
