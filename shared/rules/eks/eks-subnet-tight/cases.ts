import type { Cases } from '../../cases.ts'
import { cluster } from '../case-plans.ts'

const b = (cidrBlock: string) =>
  cluster({}, { b: { kind: 'subnet', vpc: 'main', cidrBlock, availabilityZone: 'eu-west-1b' } })

export const cases: Cases = {
  passes: [
    { name: 'a /27 has twenty-seven', plan: b('10.0.1.0/27') },
    { name: 'a /29 is another rule’s', plan: b('10.0.1.0/29') },
  ],
  fails: [{ name: 'a /28 has eleven', plan: b('10.0.1.0/28'), at: ['eks.subnets[1]'], message: 'tight' }],
}
