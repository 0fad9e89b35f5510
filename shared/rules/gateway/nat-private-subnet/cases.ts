import type { Cases } from '../../cases.ts'

const plan = (nat: object, target: string | null = 'igw') => ({
  resources: {
    main: { kind: 'vpc', cidrBlock: '10.0.0.0/16' },
    igw: { kind: 'internet_gateway', vpc: 'main' },
    vgw: { kind: 'vpn_gateway', vpc: 'main' },
    rt: {
      kind: 'route_table',
      vpc: 'main',
      routes: target === null ? [] : [{ destinationCidrBlock: '0.0.0.0/0', target }],
    },
    a: { kind: 'subnet', vpc: 'main', cidrBlock: '10.0.0.0/24', routeTable: 'rt' },
    nat: { kind: 'nat_gateway', subnet: 'a', ...nat },
  },
})

export const cases: Cases = {
  passes: [
    { name: 'in a public subnet', plan: plan({}) },
    { name: 'a private one in a private subnet', plan: plan({ connectivityType: 'private' }, null) },
    { name: 'without a subnet is another rule’s', plan: plan({ subnet: null }, null) },
  ],
  fails: [
    { name: 'no route out', plan: plan({}, null), at: ['nat.subnet'], message: 'private' },
    { name: 'a route to the office', plan: plan({}, 'vgw'), at: ['nat.subnet'], message: 'private' },
    { name: 'its own subnet’s way out is itself', plan: plan({}, 'nat'), at: ['nat.subnet'], message: 'private' },
  ],
}
