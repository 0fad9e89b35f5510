import type { Cases } from '../../cases.ts'

const plan = (connectivityType: string, routeTable: string) => ({
  resources: {
    main: { kind: 'vpc', cidrBlock: '10.0.0.0/16' },
    rt: {
      kind: 'route_table',
      vpc: 'main',
      routes: [{ destinationCidrBlock: '192.168.1.0/24', target: 'nat' }],
    },
    nats: { kind: 'route_table', vpc: 'main' },
    a: { kind: 'subnet', vpc: 'main', cidrBlock: '10.0.0.0/24', routeTable },
    nat: { kind: 'nat_gateway', subnet: 'a', connectivityType },
  },
})

export const cases: Cases = {
  passes: [
    { name: 'a table of its own', plan: plan('private', 'nats') },
    { name: 'a public one in a private subnet is another rule’s', plan: plan('public', 'rt') },
  ],
  fails: [{ name: 'the same table', plan: plan('private', 'rt'), at: ['rt.routes[0].target'], message: 'loop' }],
}
