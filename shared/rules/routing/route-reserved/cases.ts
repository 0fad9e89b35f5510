import type { Cases } from '../../cases.ts'

const route = (destinationCidrBlock: string) => ({
  resources: {
    main: { kind: 'vpc', cidrBlock: '10.0.0.0/16' },
    vgw: { kind: 'vpn_gateway', vpc: 'main' },
    rt: { kind: 'route_table', vpc: 'main', routes: [{ destinationCidrBlock, target: 'vgw' }] },
  },
})
const at = ['rt.routes[0].destinationCidrBlock']

export const cases: Cases = {
  passes: [
    { name: 'just before', plan: route('169.254.167.0/24') },
    { name: 'just behind', plan: route('169.254.172.0/24') },
    { name: 'larger', plan: route('169.254.168.0/21') },
  ],
  fails: [
    {
      name: 'the IPv6 side of it',
      plan: route('fd00:ec2::254/128'),
      at: ['rt.routes[0].destinationCidrBlock'],
      message: 'reserved',
      fixed: { 'rt.routes': [] },
    },
    { name: 'the range', plan: route('169.254.168.0/22'), at, message: 'reserved', fixed: { 'rt.routes': [] } },
    { name: 'its last block', plan: route('169.254.171.0/24'), at, message: 'reserved', fixed: { 'rt.routes': [] } },
    {
      name: 'the metadata address',
      plan: route('169.254.169.254/32'),
      at,
      message: 'reserved',
      fixed: { 'rt.routes': [] },
    },
  ],
}
