import type { Cases } from '../../cases.ts'

const route = (destination: object) => ({
  resources: {
    v4: { kind: 'ec2_managed_prefix_list', addressFamily: 'IPv4' },
    v6: { kind: 'ec2_managed_prefix_list', addressFamily: 'IPv6' },
    eigw: { kind: 'egress_only_internet_gateway' },
    rt: { kind: 'route_table', routes: [{ ...destination, target: 'eigw' }] },
  },
})
const at = ['rt.routes[0].target']

export const cases: Cases = {
  passes: [
    { name: 'all of IPv6', plan: route({ destinationCidrBlock: '::/0' }) },
    { name: 'a list of IPv6', plan: route({ destinationPrefixList: 'v6' }) },
    { name: 'nowhere yet', plan: route({}) },
  ],
  fails: [
    { name: 'all of IPv4', plan: route({ destinationCidrBlock: '0.0.0.0/0' }), at, message: 'ipv4' },
    { name: 'a list of IPv4', plan: route({ destinationPrefixList: 'v4' }), at, message: 'ipv4' },
  ],
}
