import type { Cases } from '../../cases.ts'
import { cluster, joined } from '../case-plans.ts'

export const cases: Cases = {
  passes: [
    { name: 'private', plan: cluster({ endpointAccess: 'private' }) },
    { name: 'public', plan: cluster({ endpointAccess: 'public' }) },
    { name: 'both', plan: cluster({ endpointAccess: 'public_and_private' }) },
  ],
  fails: [
    {
      name: 'neither, and the VPC without DNS hostnames',
      plan: cluster({ endpointAccess: 'none' }, { main: { kind: 'vpc', cidrBlock: '10.0.0.0/16' } }),
      at: ['eks.endpointAccess'],
      message: 'none',
      fixed: { 'eks.endpointAccess': 'private', 'main.enableDnsHostnames': true },
    },
    {
      name: 'neither, and an office that is admitted at once',
      plan: joined({ endpointAccess: 'none' }),
      at: ['eks.endpointAccess'],
      message: 'none',
      fixed: { 'eks.endpointAccess': 'private', 'eks.securityGroups': ['sg-eks-api'] },
    },
  ],
}
