import type { Cases } from '../../cases.ts'

const plan = (sourceDestCheck: boolean, target = 'host', vpc = 'main') => ({
  resources: {
    main: { kind: 'vpc', cidrBlock: '10.0.0.0/16' },
    other: { kind: 'vpc', cidrBlock: '10.1.0.0/16' },
    a: { kind: 'subnet', vpc, cidrBlock: '10.0.0.0/24' },
    host: { kind: 'instance', subnet: 'a', sourceDestCheck },
    igw: { kind: 'internet_gateway', vpc: 'main' },
    rt: { kind: 'route_table', vpc: 'main', routes: [{ destinationCidrBlock: '0.0.0.0/0', target }] },
  },
})

export const cases: Cases = {
  passes: [
    { name: 'the check is off', plan: plan(false) },
    { name: 'another VPC’s is another rule’s', plan: plan(true, 'host', 'other') },
    { name: 'no route leads through it', plan: plan(true, 'igw') },
  ],
  fails: [
    {
      name: 'the check is on',
      plan: plan(true),
      at: ['rt.routes[0].target'],
      message: 'check',
      fixed: { 'host.sourceDestCheck': false },
    },
  ],
}
