import type { Cases } from '../../cases.ts'
import { hub } from '../case-plans.ts'

export const cases: Cases = {
  passes: [
    { name: 'routes', plan: hub() },
    { name: 'an office that waits is another rule’s', plan: hub({ 'rt-dev': { routes: [] } }) },
  ],
  fails: [
    {
      name: 'no route',
      plan: hub({ 'rt-dev': { routes: [] }, hq: { lanCidrs: [] } }),
      at: ['attach-dev'],
      message: 'unused',
    },
  ],
}
