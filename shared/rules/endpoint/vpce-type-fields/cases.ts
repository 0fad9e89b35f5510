import type { Cases } from '../../cases.ts'
import { endpoint, gateway } from '../case-plans.ts'

export const cases: Cases = {
  passes: [
    { name: 'an interface endpoint with subnets and groups', plan: endpoint() },
    { name: 'a gateway endpoint with route tables', plan: gateway() },
  ],
  fails: [
    {
      name: 'a gateway endpoint with subnets',
      plan: gateway({ subnets: ['a'] }),
      at: ['e.subnets'],
      message: 'Gateway',
      fixed: { 'e.subnets': [] },
    },
    {
      name: 'a gateway endpoint with groups',
      plan: gateway({ securityGroups: ['sg'] }),
      at: ['e.securityGroups'],
      message: 'Gateway',
      fixed: { 'e.securityGroups': [] },
    },
    {
      name: 'an interface endpoint with route tables',
      plan: endpoint({ routeTables: ['rt'] }),
      at: ['e.routeTables'],
      message: 'Interface',
      fixed: { 'e.routeTables': [] },
    },
  ],
}
