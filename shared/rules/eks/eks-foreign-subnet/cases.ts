import type { Cases } from '../../cases.ts'
import { cluster, groupWith } from '../case-plans.ts'

const other = { kind: 'vpc', cidrBlock: '10.1.0.0/16' }
const far = { kind: 'subnet', vpc: 'other', cidrBlock: '10.1.0.0/24', availabilityZone: 'eu-west-1b' }
const out = { ipProtocol: '-1', cidrIpv4: '0.0.0.0/0' }

export const cases: Cases = {
  passes: [
    { name: 'one VPC', plan: cluster({ securityGroups: ['api'] }, { api: groupWith() }) },
    { name: 'the cluster’s VPC is not known', plan: cluster({ vpc: null, subnets: ['a', 'far'] }, { other, far }) },
  ],
  fails: [
    {
      name: 'a third subnet in another VPC',
      plan: cluster({ subnets: ['a', 'far', 'b'] }, { other, far }),
      at: ['eks.subnets[1]'],
      message: 'subnets',
      fixed: { 'eks.subnets': ['a', 'b'] },
    },
    {
      name: 'the second subnet in another VPC, which the second zone depends on',
      plan: cluster({ subnets: ['a', 'far'] }, { other, far }),
      at: ['eks.subnets[1]'],
      message: 'subnets',
    },
    {
      name: 'a group of another VPC',
      plan: cluster(
        { securityGroups: ['api'] },
        { other, api: { kind: 'security_group', vpc: 'other', egress: [out] } },
      ),
      at: ['eks.securityGroups[0]'],
      message: 'securityGroups',
    },
  ],
}
