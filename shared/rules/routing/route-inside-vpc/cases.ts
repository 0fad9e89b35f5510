import type { Cases } from '../../cases.ts'

const route = (destinationCidrBlock: string) => ({
  resources: {
    main: { kind: 'vpc', cidrBlock: '10.0.0.0/16' },
    vgw: { kind: 'vpn_gateway', vpc: 'main' },
    rt: { kind: 'route_table', vpc: 'main', routes: [{ destinationCidrBlock, target: 'vgw' }] },
  },
})

export const cases: Cases = {
  passes: [
    { name: 'just behind the VPC', plan: route('10.1.0.0/16') },
    { name: 'larger than the VPC', plan: route('10.0.0.0/15') },
    { name: 'everything', plan: route('0.0.0.0/0') },
    { name: 'not filled in yet', plan: route('') },
  ],
  fails: [
    {
      name: 'a part of the VPC',
      plan: route('10.0.255.0/24'),
      at: ['rt.routes[0].destinationCidrBlock'],
      message: 'inside',
      fixed: { 'rt.routes': [] },
    },
    {
      name: 'the VPC itself',
      plan: route('10.0.0.0/16'),
      at: ['rt.routes[0].destinationCidrBlock'],
      message: 'inside',
      fixed: { 'rt.routes': [] },
    },
  ],
}
