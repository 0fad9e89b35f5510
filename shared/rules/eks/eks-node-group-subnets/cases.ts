import type { Cases } from '../../cases.ts'
import { cluster } from '../case-plans.ts'

const other = {
  other: { kind: 'vpc', cidrBlock: '10.1.0.0/16' },
  far: { kind: 'subnet', vpc: 'other', cidrBlock: '10.1.0.0/24', availabilityZone: 'eu-west-1a' },
  c: { kind: 'subnet', vpc: 'main', cidrBlock: '10.0.2.0/24', availabilityZone: 'eu-west-1a' },
}
const inSubnets = (...subnets: readonly string[]) => cluster({ nodeGroups: [{}, { name: 'b', subnets }] }, other)

export const cases: Cases = {
  passes: [
    { name: 'the cluster’s own', plan: cluster({ nodeGroups: [{}] }) },
    { name: 'another of the VPC', plan: inSubnets('a', 'c') },
  ],
  fails: [
    {
      name: 'one of another VPC',
      plan: inSubnets('a', 'far'),
      at: ['eks.nodeGroups[1].subnets[1]'],
      message: 'foreign',
    },
  ],
}
