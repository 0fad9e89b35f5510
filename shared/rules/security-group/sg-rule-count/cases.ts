import type { Cases } from '../../cases.ts'
import { https, inbound, onCluster, outbound } from '../case-plans.ts'

const many = (count: number, from: object = {}) =>
  Array.from({ length: count }, (_, i) => ({ ...https, fromPort: i, toPort: i, ...from }))
const six = { cidrIpv4: '', cidrIpv6: '2001:db8::/32' }
const listed = (count: number, maxEntries: number, addressFamily = 'IPv4') => ({
  resources: {
    pl: { kind: 'ec2_managed_prefix_list', maxEntries, addressFamily },
    ...inbound(...many(count), { ...https, cidrIpv4: '', peer: 'prefix-list', prefixList: 'pl' }).resources,
  },
})

export const cases: Cases = {
  passes: [
    { name: 'sixty', plan: inbound(...many(60)) },
    {
      name: 'sixty each way',
      plan: { resources: { sg: { kind: 'security_group', ingress: many(60), egress: many(60) } } },
    },
    { name: 'sixty of each family', plan: inbound(...many(60), ...many(60, six)) },
    { name: 'a prefix list that just fits', plan: listed(50, 10) },
    { name: 'a prefix list of the other family', plan: listed(60, 60, 'IPv6') },
  ],
  fails: [
    { name: 'one more', plan: inbound(...many(61)), at: ['sg.ingress'], message: 'count' },
    { name: 'one more of IPv6', plan: inbound(...many(61, six)), at: ['sg.ingress'], message: 'count' },
    { name: 'one more outbound', plan: outbound(...many(61)), at: ['sg.egress'], message: 'count' },
    {
      name: 'groups count in both families',
      plan: inbound(...many(61, { peer: 'self' })),
      at: ['sg.ingress', 'sg.ingress'],
      message: 'count',
    },
    { name: 'a prefix list with one too many', plan: listed(50, 11), at: ['sg.ingress'], message: 'lists' },
    {
      name: 'one more on a cluster’s own group',
      plan: onCluster(...many(61)),
      at: ['eks.clusterSecurityGroupIngress'],
      message: 'count',
    },
  ],
}
