import type { Cases } from '../../cases.ts'

const vpc = (cidrBlock: string) => ({ resources: { main: { kind: 'vpc', cidrBlock } } })
const lan = (...lanCidrs: string[]) => ({ resources: { hq: { kind: 'site', lanCidrs } } })
const vpn = (fields: Record<string, unknown>) => ({ resources: { vpn: { kind: 'vpn_connection', ...fields } } })
const cluster = (fields: Record<string, unknown>) => ({ resources: { api: { kind: 'eks_cluster', ...fields } } })

export const cases: Cases = {
  passes: [
    { name: 'a network address with its length', plan: vpc('10.0.0.0/16') },
    { name: 'host bits are another rule’s', plan: vpc('10.0.0.1/16') },
    { name: 'the shortest and the longest prefix', plan: lan('0.0.0.0/0', '192.168.1.5/32') },
    { name: 'optional blocks left out', plan: vpn({ localIpv4NetworkCidr: '' }) },
    {
      name: 'the public endpoint may be open to IPv6',
      plan: cluster({ endpointAccess: 'public', publicAccessCidrs: ['2001:db8::/32'] }),
    },
    {
      name: 'a field that is out of use is not read',
      plan: cluster({ ipFamily: 'ipv6', serviceIpv4Cidr: 'none' }),
    },
    { name: 'an office may have IPv6 networks', plan: lan('2001:db8::/48') },
    {
      name: 'an IPv6-only subnet has no IPv4 block',
      plan: { resources: { a: { kind: 'subnet', cidrBlock: '', ipv6Netnum: 1, ipv6Native: true } } },
    },
    {
      name: 'routes and IPv6 sources of rules',
      plan: {
        resources: {
          rt: {
            kind: 'route_table',
            routes: [{ destinationCidrBlock: '::/0' }, { destinationCidrBlock: '0.0.0.0/0' }],
          },
          sg: { kind: 'security_group', ingress: [{ cidrIpv6: '2001:db8::/32' }] },
        },
      },
    },
    {
      name: 'a security group rule without a block is another rule’s',
      plan: { resources: { sg: { kind: 'security_group', ingress: [{ cidrIpv4: '' }] } } },
    },
  ],
  fails: [
    {
      name: 'a VPC without a block',
      plan: vpc(''),
      at: ['main.cidrBlock'],
      message: 'missing',
      fixed: { 'main.cidrBlock': '10.0.0.0/16' },
    },
    {
      name: 'a subnet without a block',
      plan: {
        resources: {
          main: { kind: 'vpc', cidrBlock: '10.0.0.0/16' },
          a: { kind: 'subnet', vpc: 'main', cidrBlock: '10.0.0.0/24', availabilityZone: 'eu-west-1a' },
          b: { kind: 'subnet', vpc: 'main', availabilityZone: 'eu-west-1b' },
        },
      },
      at: ['b.cidrBlock'],
      message: 'missing',
      fixed: { 'b.cidrBlock': '10.0.1.0/24' },
    },
    { name: 'an empty entry of a list', plan: lan('192.168.1.0/24', ''), at: ['hq.lanCidrs[1]'], message: 'missing' },
    { name: 'no prefix length', plan: vpc('10.0.0.0'), at: ['main.cidrBlock'], message: 'invalid' },
    { name: 'a prefix of 33', plan: vpc('10.0.0.0/33'), at: ['main.cidrBlock'], message: 'invalid' },
    { name: 'a part of 256', plan: vpc('10.256.0.0/16'), at: ['main.cidrBlock'], message: 'invalid' },
    { name: 'three parts', plan: vpc('10.0.0/16'), at: ['main.cidrBlock'], message: 'invalid' },
    { name: 'a leading zero', plan: vpc('010.0.0.0/16'), at: ['main.cidrBlock'], message: 'invalid' },
    { name: 'a blank behind it', plan: vpc('10.0.0.0/16 '), at: ['main.cidrBlock'], message: 'invalid' },
    { name: 'a word', plan: lan('office'), at: ['hq.lanCidrs[0]'], message: 'invalid' },
    {
      name: 'inside a tunnel',
      plan: vpn({ tunnels: [{}, { insideCidr: '169.254.10.0' }] }),
      at: ['vpn.tunnels[1].insideCidr'],
      message: 'invalid',
    },
    {
      name: 'inside a security group rule',
      plan: { resources: { sg: { kind: 'security_group', ingress: [{ cidrIpv4: 'LAN' }] } } },
      at: ['sg.ingress[0].cidrIpv4'],
      message: 'invalid',
    },
    {
      name: 'a static route, which Terraform does not check at all',
      plan: vpn({ staticRoutesOnly: true, staticRoutes: ['office'] }),
      at: ['vpn.staticRoutes[0]'],
      message: 'invalid',
    },
    { name: 'IPv6 for a VPC’s IPv4 block', plan: vpc('fd00::/16'), at: ['main.cidrBlock'], message: 'ipv6' },
    { name: 'IPv6 with host bits', plan: vpc('fd00::1/16'), at: ['main.cidrBlock'], message: 'ipv6' },
    {
      name: 'IPv4 for the IPv6 source of a rule',
      plan: { resources: { sg: { kind: 'security_group', ingress: [{ cidrIpv6: '10.0.0.0/8' }] } } },
      at: ['sg.ingress[0].cidrIpv6'],
      message: 'ipv4',
    },
    {
      name: 'a client VPN endpoint without addresses for its clients',
      plan: { resources: { people: { kind: 'ec2_client_vpn_endpoint' } } },
      at: ['people.clientCidrBlock'],
      message: 'missing',
    },
  ],
}
