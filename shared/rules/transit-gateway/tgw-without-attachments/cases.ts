import type { Cases } from '../../cases.ts'
import { hub } from '../case-plans.ts'

const nothing = { transitGateway: null }

export const cases: Cases = {
  passes: [
    { name: 'three', plan: hub() },
    { name: 'two', plan: hub({ 'attach-dev': nothing }) },
  ],
  fails: [
    { name: 'one', plan: hub({ 'attach-dev': nothing, vpn: nothing }), at: ['tgw'], message: 'one' },
    {
      name: 'none',
      plan: hub({ 'attach-dev': nothing, 'attach-prod': nothing, vpn: nothing }),
      at: ['tgw'],
      message: 'none',
    },
  ],
}
