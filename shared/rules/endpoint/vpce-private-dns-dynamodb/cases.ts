import type { Cases } from '../../cases.ts'
import { endpoint, gateway } from '../case-plans.ts'

export const cases: Cases = {
  passes: [
    { name: 'another service', plan: endpoint() },
    { name: 'without private DNS', plan: endpoint({ service: 'dynamodb', privateDnsEnabled: false }) },
    { name: 'a gateway endpoint', plan: gateway({ service: 'dynamodb' }) },
  ],
  fails: [
    {
      name: 'with private DNS',
      plan: endpoint({ service: 'dynamodb' }),
      at: ['e.privateDnsEnabled'],
      message: 'unsupported',
      fixed: { 'e.privateDnsEnabled': false },
    },
  ],
}
