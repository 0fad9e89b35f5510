import type { Cases } from '../../cases.ts'

const routes = (target: string, ...destinations: readonly string[]) =>
  destinations.map((destinationCidrBlock) => ({ destinationCidrBlock, target }))

const withRoutes = (nat: object, routes: readonly object[]) => ({
  resources: {
    main: { kind: 'vpc', cidrBlock: '10.0.0.0/16' },
    igw: { kind: 'internet_gateway', vpc: 'main' },
    vgw: { kind: 'vpn_gateway', vpc: 'main' },
    rt: { kind: 'route_table', vpc: 'main', routes },
    a: { kind: 'subnet', vpc: 'main', cidrBlock: '10.0.0.0/24', routeTable: 'rt' },
    nat: { kind: 'nat_gateway', subnet: 'a', ...nat },
  },
})

const plan = (nat: object, target: string | null = 'igw') =>
  withRoutes(nat, target === null ? [] : routes(target, '0.0.0.0/0'))

const both = ['0.0.0.0/1', '128.0.0.0/1'] as const

export const cases: Cases = {
  passes: [
    { name: 'in a public subnet', plan: plan({}) },
    { name: 'a route for each half', plan: withRoutes({}, routes('igw', ...both)) },
    { name: 'a route for each half of IPv6', plan: withRoutes({}, routes('igw', '::/1', '8000::/1')) },
    {
      name: 'a prefix list',
      plan: {
        resources: {
          ...plan({}).resources,
          rt: { kind: 'route_table', vpc: 'main', routes: [{ destinationPrefixList: 'all', target: 'igw' }] },
          all: { kind: 'ec2_managed_prefix_list', entries: [{ cidr: '0.0.0.0/1' }, { cidr: '128.0.0.0/1' }] },
        },
      },
    },
    { name: 'a private one in a private subnet', plan: plan({ connectivityType: 'private' }, null) },
    { name: 'without a subnet is another rule’s', plan: plan({ subnet: null }, null) },
  ],
  fails: [
    {
      name: 'a route for one half',
      plan: withRoutes({}, routes('igw', '128.0.0.0/1')),
      at: ['nat.subnet'],
      message: 'private',
    },
    {
      name: 'halves to the office, which win over the route out',
      plan: withRoutes({}, [...routes('igw', '0.0.0.0/0'), ...routes('vgw', ...both)]),
      at: ['nat.subnet'],
      message: 'private',
    },
    { name: 'no route out', plan: plan({}, null), at: ['nat.subnet'], message: 'private' },
    { name: 'a route to the office', plan: plan({}, 'vgw'), at: ['nat.subnet'], message: 'private' },
    { name: 'its own subnet’s way out is itself', plan: plan({}, 'nat'), at: ['nat.subnet'], message: 'private' },
  ],
}
