import type { Cases } from '../../cases.ts'
import { endpoint, gateway } from '../case-plans.ts'

export const cases: Cases = {
  passes: [
    { name: 'a service', plan: endpoint() },
    {
      name: 'another’s service',
      plan: endpoint({ service: 'com.amazonaws.vpce.eu-west-1.vpce-svc-0123456789abcdef0' }),
    },
  ],
  fails: [
    { name: 'an interface endpoint', plan: endpoint({ service: '' }), at: ['e.service'], message: 'missing' },
    { name: 'a gateway endpoint', plan: gateway({ service: ' ' }), at: ['e.service'], message: 'missing' },
  ],
}
