import type { Cases } from '../../cases.ts'

const route = (target: string, destination: string | object, more = {}) => ({
  resources: {
    v6: { kind: 'ec2_managed_prefix_list', addressFamily: 'IPv6' },
    nat: { kind: 'nat_gateway' },
    igw: { kind: 'internet_gateway' },
    vgw: { kind: 'vpn_gateway' },
    ...more,
    rt: {
      kind: 'route_table',
      routes: [{ ...(typeof destination === 'string' ? { destinationCidrBlock: destination } : destination), target }],
    },
  },
})
const at = ['rt.routes[0].target']

export const cases: Cases = {
  passes: [
    { name: 'IPv4 to a NAT gateway', plan: route('nat', '0.0.0.0/0') },
    { name: 'addresses that stand for IPv4 ones', plan: route('nat', '64:ff9b::/96') },
    { name: 'to the internet', plan: route('igw', '::/0') },
    { name: 'IPv4 to the office', plan: route('vgw', '192.168.1.0/24') },
    {
      name: 'over Direct Connect',
      plan: route('vgw', '2001:db8::/32', { dx: { kind: 'dx_gateway_association', vpnGateway: 'vgw' } }),
    },
  ],
  fails: [
    { name: 'all of IPv6 to a NAT gateway', plan: route('nat', '::/0'), at, message: 'nat' },
    { name: 'more than what stands for IPv4', plan: route('nat', '64:ff9b::/95'), at, message: 'nat' },
    { name: 'a list to a NAT gateway', plan: route('nat', { destinationPrefixList: 'v6' }), at, message: 'nat' },
    { name: 'to the office', plan: route('vgw', '2001:db8::/32'), at, message: 'vpn' },
  ],
}
