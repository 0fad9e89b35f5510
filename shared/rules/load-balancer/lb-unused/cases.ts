import type { Cases } from '../../cases.ts'
import { balancer } from '../case-plans.ts'

export const cases: Cases = {
  passes: [{ name: 'both', plan: balancer() }],
  fails: [
    { name: 'no listener', plan: balancer({ listeners: [] }), at: ['web.listeners'], message: 'listeners' },
    { name: 'no target', plan: balancer({ targets: [] }), at: ['web.targets'], message: 'targets' },
  ],
}
