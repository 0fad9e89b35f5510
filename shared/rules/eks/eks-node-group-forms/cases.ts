import type { Cases } from '../../cases.ts'
import { cluster } from '../case-plans.ts'

const group = (values: Readonly<Record<string, unknown>>) => cluster({ nodeGroups: [values] })

export const cases: Cases = {
  passes: [
    { name: 'left to AWS', plan: group({}) },
    {
      name: 'two types',
      plan: group({ instanceTypes: ['m7i.large', 'm7i-flex.2xlarge'], amiType: 'AL2023_x86_64_STANDARD' }),
    },
    { name: 'Graviton', plan: group({ instanceTypes: ['m7g.large'], amiType: 'BOTTLEROCKET_ARM_64' }) },
  ],
  fails: [
    {
      name: 'a family only',
      plan: group({ instanceTypes: ['m7i.large', 'm7i'] }),
      at: ['eks.nodeGroups[0].instanceTypes[1]'],
      message: 'instance',
    },
    {
      name: 'no type in the list',
      plan: group({ instanceTypes: [''] }),
      at: ['eks.nodeGroups[0].instanceTypes[0]'],
      message: 'instance',
    },
    {
      name: 'an AMI type in lower case',
      plan: group({ amiType: 'al2023' }),
      at: ['eks.nodeGroups[0].amiType'],
      message: 'ami',
    },
  ],
}
