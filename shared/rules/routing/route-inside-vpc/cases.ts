import type { Cases } from '../../cases.ts'

const route = (destinationCidrBlock: string, target = 'vgw', gateways: readonly string[] = []) => ({
  resources: {
    main: {
      kind: 'vpc',
      cidrBlock: '10.0.0.0/16',
      secondaryCidrBlocks: ['100.64.0.0/16'],
      ipv6IpamPool: 'ipam-pool-0123456789abcdef0',
      ipv6CidrBlock: '2001:db8:1::/56',
    },
    a: { kind: 'subnet', vpc: 'main', cidrBlock: '10.0.1.0/24', ipv6CidrBlock: '2001:db8:1:1::/64' },
    vgw: { kind: 'vpn_gateway', vpc: 'main' },
    igw: { kind: 'internet_gateway', vpc: 'main' },
    nat: { kind: 'nat_gateway', subnet: 'a', connectivityType: 'private' },
    host: { kind: 'instance', subnet: 'a', sourceDestCheck: false },
    rt: { kind: 'route_table', vpc: 'main', gateways, routes: [{ destinationCidrBlock, target }] },
  },
})
const at = ['rt.routes[0].destinationCidrBlock']
const fixed = { 'rt.routes': [] }

export const cases: Cases = {
  passes: [
    { name: 'just behind the VPC', plan: route('10.1.0.0/16') },
    { name: 'just behind its secondary block', plan: route('100.65.0.0/16') },
    { name: 'just behind its IPv6 block', plan: route('2001:db8:2::/56') },
    { name: 'larger than the VPC', plan: route('10.0.0.0/15') },
    { name: 'everything', plan: route('0.0.0.0/0') },
    { name: 'not filled in yet', plan: route('') },
    { name: 'a whole subnet to a firewall', plan: route('10.0.1.0/24', 'host') },
    { name: 'a whole subnet’s IPv6 block to a firewall', plan: route('2001:db8:1:1::/64', 'host') },
    { name: 'a gateway’s table is another rule’s', plan: route('10.0.0.0/16', 'host', ['igw']) },
  ],
  fails: [
    { name: 'to a NAT gateway that nothing else may lead to', plan: route('10.0.1.0/25', 'nat'), at, message: 'part' },
    { name: 'a part of the VPC', plan: route('10.0.255.0/24'), at, message: 'inside', fixed },
    { name: 'the VPC itself', plan: route('10.0.0.0/16'), at, message: 'inside', fixed },
    { name: 'a part of its secondary block', plan: route('100.64.1.0/24'), at, message: 'inside', fixed },
    { name: 'a part of its IPv6 block', plan: route('2001:db8:1:1::/64'), at, message: 'inside', fixed },
    { name: 'a whole subnet to a gateway', plan: route('10.0.1.0/24'), at, message: 'inside', fixed },
    { name: 'half a subnet to a firewall', plan: route('10.0.1.0/25', 'host'), at, message: 'part', fixed },
    { name: 'more than a subnet to a firewall', plan: route('10.0.0.0/23', 'host'), at, message: 'part', fixed },
  ],
}
