import type { Cases } from '../../cases.ts'
import { people } from '../case-plans.ts'

const office = { targetNetworkCidr: '192.168.1.0/24' }
const inside = { targetNetworkCidr: '10.0.0.0/16' }
const toOffice = { destinationCidrBlock: '192.168.0.0/16', targetSubnet: 'a' }

export const cases: Cases = {
  passes: [
    { name: 'the VPC', plan: people() },
    {
      name: 'a part of a secondary block',
      plan: people({ authorizationRules: [{ targetNetworkCidr: '10.9.1.0/24' }] }),
    },
    { name: 'an office with a route', plan: people({ authorizationRules: [inside, office], routes: [toOffice] }) },
    { name: 'everything', plan: people({ authorizationRules: [{ targetNetworkCidr: '0.0.0.0/0' }] }) },
  ],
  fails: [
    { name: 'no rule', plan: people({ authorizationRules: [] }), at: ['people.authorizationRules'], message: 'none' },
    {
      name: 'an office without a route',
      plan: people({ authorizationRules: [inside, office] }),
      at: ['people.authorizationRules[1].targetNetworkCidr'],
      message: 'unreached',
    },
    {
      name: 'just behind the VPC',
      plan: people({ authorizationRules: [{ targetNetworkCidr: '10.1.0.0/24' }] }),
      at: ['people.authorizationRules[0].targetNetworkCidr'],
      message: 'unreached',
    },
  ],
}
