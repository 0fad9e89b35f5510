import type { Cases } from '../../cases.ts'
import { host } from '../case-plans.ts'

const open = {
  igw: { kind: 'internet_gateway', vpc: 'main' },
  rt: { kind: 'route_table', vpc: 'main', routes: [{ destinationCidrBlock: '0.0.0.0/0', target: 'igw' }] },
  a: {
    kind: 'subnet',
    vpc: 'main',
    cidrBlock: '10.0.0.0/24',
    availabilityZone: 'eu-west-1a',
    routeTable: 'rt',
  },
}
const withIp = { associatePublicIpAddress: true }

export const cases: Cases = {
  passes: [
    { name: 'none in a private subnet', plan: host() },
    { name: 'one in a public subnet', plan: host(withIp, open) },
  ],
  fails: [
    {
      name: 'one in a private subnet',
      plan: host(withIp),
      at: ['host.associatePublicIpAddress'],
      message: 'private',
      fixed: { 'host.associatePublicIpAddress': false },
    },
  ],
}
