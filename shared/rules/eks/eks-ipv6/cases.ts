import type { Cases } from '../../cases.ts'
import { cluster } from '../case-plans.ts'

const main = { kind: 'vpc', cidrBlock: '10.0.0.0/16', enableDnsHostnames: true, assignGeneratedIpv6CidrBlock: true }
const subnet = (third: number, zone: string, ipv6Netnum: number | null) => ({
  kind: 'subnet',
  vpc: 'main',
  cidrBlock: `10.0.${third}.0/24`,
  availabilityZone: `eu-west-1${zone}`,
  ipv6Netnum,
})
const both = { main, a: subnet(0, 'a', 0), b: subnet(1, 'b', 1) }
const ipv6 = { ipFamily: 'ipv6' }
const at = ['eks.ipFamily']
const fixed = { 'eks.ipFamily': 'ipv4' }

export const cases: Cases = {
  passes: [
    { name: 'IPv4', plan: cluster({ ipFamily: 'ipv4' }) },
    { name: 'IPv6 in every subnet', plan: cluster(ipv6, both) },
  ],
  fails: [
    { name: 'IPv6 in no subnet', plan: cluster(ipv6), at, message: 'subnets', fixed },
    { name: 'in one of two', plan: cluster(ipv6, { ...both, b: subnet(1, 'b', null) }), at, message: 'subnets', fixed },
    {
      name: 'with a service range that would not fit IPv4 either',
      plan: cluster({ ...ipv6, serviceIpv4Cidr: '10.0.0.0/16' }),
      at,
      message: 'subnets',
      fixed: { 'eks.ipFamily': 'ipv4', 'eks.serviceIpv4Cidr': '' },
    },
    {
      name: 'remote networks',
      plan: cluster({ ...ipv6, remoteNodeNetworks: ['192.168.1.0/24'] }, both),
      at,
      message: 'remote',
      fixed,
    },
  ],
}
