import type { Cases } from '../../cases.ts'
import { cluster, withNat } from '../case-plans.ts'

const nodes = (...publicAccessCidrs: readonly string[]) => ({
  endpointAccess: 'public',
  publicAccessCidrs,
  nodeGroups: [{}],
})
const at = ['eks.publicAccessCidrs']
const known = { nat: { kind: 'nat_gateway', subnet: 'p', publicIp: '198.51.100.7' } }

export const cases: Cases = {
  passes: [
    { name: 'the NAT gateway’s address is listed', plan: withNat(nodes('203.0.113.10/32', '198.51.100.7/32'), known) },
    { name: 'everybody is admitted', plan: withNat(nodes(), known) },
    { name: 'no node group', plan: withNat({ ...nodes('203.0.113.10/32'), nodeGroups: [] }, known) },
    {
      name: 'a private endpoint beside it',
      plan: withNat({ ...nodes('203.0.113.10/32'), endpointAccess: 'public_and_private' }, known),
    },
    {
      name: 'a network ACL that stops them is another rule’s',
      plan: withNat(nodes('203.0.113.10/32'), { ...known, acl: { kind: 'network_acl', vpc: 'main', subnets: ['a'] } }),
    },
    { name: 'no way out is another rule’s', plan: cluster(nodes('203.0.113.10/32')) },
  ],
  fails: [
    { name: 'the office only', plan: withNat(nodes('203.0.113.10/32'), known), at, message: 'unlisted' },
    { name: 'the address next to it', plan: withNat(nodes('198.51.100.6/32'), known), at, message: 'unlisted' },
    { name: 'an address that is not known yet', plan: withNat(nodes('203.0.113.10/32')), at, message: 'unlisted' },
  ],
}
