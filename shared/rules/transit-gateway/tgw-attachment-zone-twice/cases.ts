import type { Cases } from '../../cases.ts'
import { hub } from '../case-plans.ts'

const b = (availabilityZone: string) => hub({ 'prod-b': { availabilityZone } })

export const cases: Cases = {
  passes: [
    { name: 'one in each', plan: b('eu-west-1b') },
    { name: 'a zone AWS picks', plan: b('') },
  ],
  fails: [
    {
      name: 'two in one',
      plan: b('eu-west-1a'),
      at: ['attach-prod.subnets[1]'],
      message: 'twice',
      fixed: { 'attach-prod.subnets': ['prod-a'] },
    },
  ],
}
