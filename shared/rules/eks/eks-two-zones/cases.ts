import type { Cases } from '../../cases.ts'
import { cluster } from '../case-plans.ts'

const small = { kind: 'subnet', vpc: 'main', cidrBlock: '10.0.2.0/28', availabilityZone: 'eu-west-1c' }
const inA = { kind: 'subnet', vpc: 'main', cidrBlock: '10.0.1.0/24', availabilityZone: 'eu-west-1a' }
const open = {
  igw: { kind: 'internet_gateway', vpc: 'main' },
  rt: { kind: 'route_table', vpc: 'main', routes: [{ destinationCidrBlock: '0.0.0.0/0', target: 'igw' }] },
  b: { ...inA, availabilityZone: 'eu-west-1b', routeTable: 'rt' },
}

export const cases: Cases = {
  passes: [
    { name: 'two zones', plan: cluster() },
    {
      name: 'a zone that AWS picks may be another',
      plan: cluster({}, { b: { ...inA, availabilityZone: '' } }),
    },
  ],
  fails: [
    {
      name: 'one subnet, and the VPC has one in another zone',
      plan: cluster({ subnets: ['a'] }),
      at: ['eks.subnets'],
      message: 'one',
      fixed: { 'eks.subnets': ['a', 'b'] },
    },
    {
      name: 'no subnet, and the VPC has two',
      plan: cluster({ subnets: [] }),
      at: ['eks.subnets'],
      message: 'none',
      fixed: { 'eks.subnets': ['a', 'b'] },
    },
    {
      name: 'two subnets in one zone, and the VPC has no other',
      plan: cluster({}, { b: inA }),
      at: ['eks.subnets'],
      message: 'one',
    },
    {
      name: 'the subnet in another zone is too small',
      plan: cluster({}, { b: inA, c: small }),
      at: ['eks.subnets'],
      message: 'one',
    },
    {
      name: 'the subnet in another zone is public',
      plan: cluster({ subnets: ['a'] }, open),
      at: ['eks.subnets'],
      message: 'one',
    },
  ],
}
