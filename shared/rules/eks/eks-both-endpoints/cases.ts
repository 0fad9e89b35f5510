import type { Cases } from '../../cases.ts'
import { cluster, fromOffice, groupWith, inbound, joined } from '../case-plans.ts'

const both = { endpointAccess: 'public_and_private', publicAccessCidrs: ['203.0.113.10/32'] }

export const cases: Cases = {
  passes: [
    { name: 'private', plan: joined({ endpointAccess: 'private' }) },
    { name: 'public', plan: joined({ endpointAccess: 'public' }) },
    { name: 'no office is joined', plan: cluster(both) },
    { name: 'the office asks the VPC for names', plan: joined(both, inbound) },
  ],
  fails: [
    {
      name: 'both, and the office is admitted already',
      plan: joined({ ...both, securityGroups: ['api'] }, { api: groupWith(fromOffice) }),
      at: ['eks.endpointAccess'],
      message: 'past',
      fixed: { 'eks.endpointAccess': 'private', 'eks.publicAccessCidrs': [], 'eks.securityGroups': ['api'] },
    },
    {
      name: 'both, and the office is not admitted yet',
      plan: joined(both),
      at: ['eks.endpointAccess'],
      message: 'past',
      fixed: { 'eks.endpointAccess': 'private', 'eks.securityGroups': ['sg-eks-api'] },
    },
  ],
}
