import type { Cases } from '../../cases.ts'
import { people } from '../case-plans.ts'

type Values = Readonly<Record<string, unknown>>

const toOffice = { destinationCidrBlock: '192.168.1.0/24', targetSubnet: 'a' }
const routes = (...list: readonly Values[]) => people({ routes: list })
const rules = (...list: readonly Values[]) => people({ authorizationRules: list })
const inside = { targetNetworkCidr: '10.0.0.0/16' }

export const cases: Cases = {
  passes: [
    { name: 'a route through each target network', plan: routes(toOffice, { ...toOffice, targetSubnet: 'b' }) },
    {
      name: 'a network for two groups',
      plan: rules({ ...inside, accessGroupId: 'S-1' }, { ...inside, accessGroupId: 'S-2' }),
    },
    { name: 'a description of 255 characters', plan: routes({ ...toOffice, description: 'a'.repeat(255) }) },
  ],
  fails: [
    {
      name: 'a rule without network',
      plan: rules({}),
      at: ['people.authorizationRules[0].targetNetworkCidr'],
      message: 'network',
    },
    {
      name: 'a rule twice',
      plan: rules(inside, inside),
      at: ['people.authorizationRules[1].targetNetworkCidr'],
      message: 'ruleTwice',
    },
    {
      name: 'a route without destination',
      plan: routes({ targetSubnet: 'a' }),
      at: ['people.routes[0].destinationCidrBlock'],
      message: 'destination',
    },
    {
      name: 'a route without subnet',
      plan: routes({ ...toOffice, targetSubnet: null }),
      at: ['people.routes[0].targetSubnet'],
      message: 'subnet',
    },
    {
      name: 'through a subnet that is no target network',
      plan: routes({ ...toOffice, targetSubnet: 'c' }),
      at: ['people.routes[0].targetSubnet'],
      message: 'target',
    },
    {
      name: 'a route twice',
      plan: routes(toOffice, toOffice),
      at: ['people.routes[1].destinationCidrBlock'],
      message: 'routeTwice',
    },
    {
      name: 'descriptions of 256 characters',
      plan: people({
        authorizationRules: [{ ...inside, description: 'a'.repeat(256) }],
        routes: [{ ...toOffice, description: 'a'.repeat(256) }],
      }),
      at: ['people.authorizationRules[0].description', 'people.routes[0].description'],
      message: 'description',
    },
  ],
}
