import type { Cases } from '../../cases.ts'

const plan = (zone: string) => ({
  resources: {
    main: { kind: 'vpc', cidrBlock: '10.0.0.0/16' },
    rt: { kind: 'route_table', vpc: 'main', routes: [{ destinationCidrBlock: '0.0.0.0/0', target: 'nat' }] },
    a: { kind: 'subnet', vpc: 'main', cidrBlock: '10.0.0.0/24', availabilityZone: 'eu-west-1a' },
    b: { kind: 'subnet', vpc: 'main', cidrBlock: '10.0.1.0/24', availabilityZone: zone, routeTable: 'rt' },
    nat: { kind: 'nat_gateway', subnet: 'a' },
  },
})

export const cases: Cases = {
  passes: [
    { name: 'the same zone', plan: plan('eu-west-1a') },
    { name: 'a zone AWS picks', plan: plan('') },
  ],
  fails: [{ name: 'another zone', plan: plan('eu-west-1b'), at: ['nat.subnet'], message: 'zone' }],
}
