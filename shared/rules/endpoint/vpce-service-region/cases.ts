import type { Cases } from '../../cases.ts'
import { endpoint } from '../case-plans.ts'

const at = ['e.service']

export const cases: Cases = {
  passes: [
    { name: 'without Region', plan: endpoint() },
    { name: 'of the plan’s Region', plan: endpoint({ service: 'com.amazonaws.eu-west-1.sts' }) },
    {
      name: 'of a Region of the same plan elsewhere',
      plan: { ...endpoint({ service: 'com.amazonaws.us-gov-west-1.sts' }), region: 'us-gov-west-1' },
    },
  ],
  fails: [
    {
      name: 'of another',
      plan: endpoint({ service: 'com.amazonaws.eu-central-1.sts' }),
      at,
      message: 'region',
      fixed: { 'e.service': 'com.amazonaws.eu-west-1.sts' },
    },
    {
      name: 'another’s service of another',
      plan: endpoint({ service: 'com.amazonaws.vpce.us-east-1.vpce-svc-0123456789abcdef0' }),
      at,
      message: 'region',
    },
  ],
}
