import type { Cases } from '../../cases.ts'
import { people } from '../case-plans.ts'

export const cases: Cases = {
  passes: [
    { name: 'split', plan: people() },
    {
      name: 'everything, with a route',
      plan: people({ splitTunnel: false, routes: [{ destinationCidrBlock: '0.0.0.0/0', targetSubnet: 'a' }] }),
    },
    {
      name: 'everything, with a route for each half',
      plan: people({
        splitTunnel: false,
        routes: [
          { destinationCidrBlock: '0.0.0.0/1', targetSubnet: 'a' },
          { destinationCidrBlock: '128.0.0.0/1', targetSubnet: 'a' },
        ],
      }),
    },
  ],
  fails: [
    {
      name: 'everything, with a route for one half',
      plan: people({ splitTunnel: false, routes: [{ destinationCidrBlock: '128.0.0.0/1', targetSubnet: 'a' }] }),
      at: ['people.splitTunnel'],
      message: 'full',
      fixed: { 'people.splitTunnel': true },
    },
    {
      name: 'everything, without a route',
      plan: people({ splitTunnel: false }),
      at: ['people.splitTunnel'],
      message: 'full',
      fixed: { 'people.splitTunnel': true },
    },
    {
      name: 'everything, with a route to the office only',
      plan: people({ splitTunnel: false, routes: [{ destinationCidrBlock: '192.168.1.0/24', targetSubnet: 'a' }] }),
      at: ['people.splitTunnel'],
      message: 'full',
      fixed: { 'people.splitTunnel': true },
    },
  ],
}
