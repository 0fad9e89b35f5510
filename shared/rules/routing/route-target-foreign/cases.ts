import type { Cases } from '../../cases.ts'

const plan = (target: string, more = {}) => ({
  resources: {
    main: { kind: 'vpc', cidrBlock: '10.0.0.0/16' },
    other: { kind: 'vpc', cidrBlock: '10.1.0.0/16' },
    igw: { kind: 'internet_gateway', vpc: 'main' },
    'igw-other': { kind: 'internet_gateway', vpc: 'other' },
    'vgw-loose': { kind: 'vpn_gateway' },
    ...more,
    rt: { kind: 'route_table', vpc: 'main', routes: [{ destinationCidrBlock: '0.0.0.0/0', target }] },
  },
})

export const cases: Cases = {
  passes: [
    { name: 'the VPC’s own gateway', plan: plan('igw') },
    { name: 'no gateway is another rule’s', plan: plan('gone') },
  ],
  fails: [
    {
      name: 'another VPC’s internet gateway',
      plan: plan('igw-other'),
      at: ['rt.routes[0].target'],
      message: 'other',
      fixed: { 'rt.routes[0].target': 'igw' },
    },
    {
      name: 'a virtual private gateway that is not attached, and the VPC has none',
      plan: plan('vgw-loose'),
      at: ['rt.routes[0].target'],
      message: 'unattached',
    },
    {
      name: 'a virtual private gateway that is not attached, and the VPC has one',
      plan: plan('vgw-loose', { vgw: { kind: 'vpn_gateway', vpc: 'main' } }),
      at: ['rt.routes[0].target'],
      message: 'unattached',
      fixed: { 'rt.routes[0].target': 'vgw' },
    },
  ],
}
