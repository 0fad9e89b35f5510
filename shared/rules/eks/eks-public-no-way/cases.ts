import type { Cases } from '../../cases.ts'
import { cluster, withNat } from '../case-plans.ts'

const nodes = { endpointAccess: 'public', publicAccessCidrs: ['198.51.100.7/32'], nodeGroups: [{}] }

export const cases: Cases = {
  passes: [
    { name: 'a NAT gateway', plan: withNat(nodes) },
    { name: 'no node group', plan: cluster({ ...nodes, nodeGroups: [] }) },
    { name: 'with a private endpoint beside it', plan: cluster({ ...nodes, endpointAccess: 'public_and_private' }) },
  ],
  fails: [{ name: 'no way out', plan: cluster(nodes), at: ['eks.endpointAccess'], message: 'closed' }],
}
