import type { Cases } from '../../cases.ts'
import { cluster, joined } from '../case-plans.ts'

const both = { endpointAccess: 'public_and_private' }
const at = ['eks.publicAccessCidrs']

export const cases: Cases = {
  passes: [
    { name: 'one address', plan: cluster({ endpointAccess: 'public', publicAccessCidrs: ['203.0.113.10/32'] }) },
    { name: 'half of everything', plan: cluster({ endpointAccess: 'public', publicAccessCidrs: ['128.0.0.0/1'] }) },
    { name: 'private', plan: cluster({ endpointAccess: 'private' }) },
  ],
  fails: [
    { name: 'public, and no office is known', plan: cluster({ endpointAccess: 'public' }), at, message: 'open' },
    {
      name: 'everyone among others',
      plan: cluster({ endpointAccess: 'public', publicAccessCidrs: ['203.0.113.10/32', '0.0.0.0/0'] }),
      at,
      message: 'open',
    },
    {
      name: 'everyone by IPv6',
      plan: cluster({ endpointAccess: 'public', publicAccessCidrs: ['203.0.113.10/32', '::/0'] }),
      at,
      message: 'open',
    },
    {
      name: 'both endpoints: the office’s address is enough',
      plan: joined(both),
      at,
      message: 'open',
      fixed: { 'eks.publicAccessCidrs': ['203.0.113.10/32'] },
    },
    {
      name: 'both endpoints: the customer gateway’s address will do',
      plan: joined(both, { hq: { kind: 'site', lanCidrs: ['192.168.1.0/24'] } }),
      at,
      message: 'open',
      fixed: { 'eks.publicAccessCidrs': ['203.0.113.10/32'] },
    },
    {
      name: 'both endpoints, and no public address is known',
      plan: joined(both, {
        hq: { kind: 'site', lanCidrs: ['192.168.1.0/24'], publicAddress: '192.168.1.1' },
        cgw: { kind: 'customer_gateway', site: 'hq', ipAddress: '' },
      }),
      at,
      message: 'open',
    },
    {
      name: 'public only: the nodes need a way too, so the endpoint becomes private',
      plan: joined({ endpointAccess: 'public' }),
      at,
      message: 'open',
      fixed: { 'eks.endpointAccess': 'private', 'eks.securityGroups': ['sg-eks-api'] },
    },
  ],
}
