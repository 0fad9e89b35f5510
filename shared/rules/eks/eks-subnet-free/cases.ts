import type { Cases } from '../../cases.ts'
import { cluster } from '../case-plans.ts'

const b = (cidrBlock: string) =>
  cluster({}, { b: { kind: 'subnet', vpc: 'main', cidrBlock, availabilityZone: 'eu-west-1b' } })

export const cases: Cases = {
  passes: [
    { name: 'a /28 has eleven', plan: b('10.0.1.0/28') },
    { name: 'a text that is no block is another rule’s', plan: b('10.0.1') },
  ],
  fails: [
    { name: 'a /29 has three', plan: b('10.0.1.0/29'), at: ['eks.subnets[1]'], message: 'small' },
    { name: 'a /32 has none', plan: b('10.0.1.0/32'), at: ['eks.subnets[1]'], message: 'small' },
  ],
}
