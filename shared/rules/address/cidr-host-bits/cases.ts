import type { Cases } from '../../cases.ts'

const lan = (...lanCidrs: string[]) => ({ resources: { hq: { kind: 'site', lanCidrs } } })

export const cases: Cases = {
  passes: [
    { name: 'the network address', plan: lan('192.168.1.0/24') },
    { name: 'a single address has no host bits', plan: lan('192.168.1.5/32') },
    { name: 'the upper half of a network', plan: lan('192.168.1.128/25') },
    { name: 'no block at all is another rule’s', plan: lan('192.168.1.5') },
    {
      name: 'IPv6 where none may be is another rule’s',
      plan: { resources: { main: { kind: 'vpc', cidrBlock: 'fd00::1/56' } } },
    },
    { name: 'an IPv6 network of an office', plan: lan('2001:db8::/48') },
  ],
  fails: [
    {
      name: 'the first host',
      plan: lan('10.1.0.0/16', '192.168.1.1/24'),
      at: ['hq.lanCidrs[1]'],
      message: 'hostBits',
      fixed: { 'hq.lanCidrs': ['10.1.0.0/16', '192.168.1.0/24'] },
    },
    {
      name: 'one bit too many for the prefix',
      plan: lan('192.168.1.64/25'),
      at: ['hq.lanCidrs[0]'],
      message: 'hostBits',
      fixed: { 'hq.lanCidrs': ['192.168.1.0/25'] },
    },
    {
      name: 'a VPC',
      plan: { resources: { main: { kind: 'vpc', cidrBlock: '10.0.0.1/16' } } },
      at: ['main.cidrBlock'],
      message: 'hostBits',
      fixed: { 'main.cidrBlock': '10.0.0.0/16' },
    },
    {
      name: 'inside the second tunnel',
      plan: { resources: { vpn: { kind: 'vpn_connection', tunnels: [{}, { insideCidr: '169.254.10.5/30' }] } } },
      at: ['vpn.tunnels[1].insideCidr'],
      message: 'hostBits',
      fixed: { 'vpn.tunnels[0].insideCidr': '', 'vpn.tunnels[1].insideCidr': '169.254.10.4/30' },
    },
    {
      name: 'IPv6 where it may be',
      plan: {
        resources: {
          api: { kind: 'eks_cluster', endpointAccess: 'public', publicAccessCidrs: ['2001:db8::1/64'] },
        },
      },
      at: ['api.publicAccessCidrs[0]'],
      message: 'hostBits',
      fixed: { 'api.publicAccessCidrs': ['2001:db8::/64'] },
    },
    {
      name: 'the IPv6 block of a subnet',
      plan: { resources: { a: { kind: 'subnet', cidrBlock: '10.0.0.0/24', ipv6CidrBlock: '2600:1f16::1/64' } } },
      at: ['a.ipv6CidrBlock'],
      message: 'hostBits',
      fixed: { 'a.ipv6CidrBlock': '2600:1f16::/64' },
    },
  ],
}
