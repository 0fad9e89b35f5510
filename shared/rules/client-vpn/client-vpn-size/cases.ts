import type { Cases } from '../../cases.ts'
import { people } from '../case-plans.ts'

const block = (clientCidrBlock: string) => people({ clientCidrBlock })
const at = ['people.clientCidrBlock']

export const cases: Cases = {
  passes: [
    { name: 'the smallest', plan: block('10.240.0.0/22') },
    { name: 'the largest', plan: block('10.240.0.0/12') },
    { name: 'no block is another rule’s', plan: block('10.240') },
  ],
  fails: [
    {
      name: 'too small',
      plan: block('10.240.0.0/23'),
      at,
      message: 'size',
      fixed: { 'people.clientCidrBlock': '10.240.4.0/22' },
    },
    {
      name: 'too large',
      plan: block('10.224.0.0/11'),
      at,
      message: 'size',
      fixed: { 'people.clientCidrBlock': '10.16.0.0/12' },
    },
  ],
}
