import type { Cases } from '../../cases.ts'
import { https, inbound, onCluster, outbound } from '../case-plans.ts'

const byGroup = (referencedSecurityGroup: string | null) =>
  inbound({ ...https, peer: 'group', referencedSecurityGroup })
const byList = (prefixList: string | null) => ({
  resources: {
    pl: { kind: 'ec2_managed_prefix_list' },
    ...inbound({ ...https, cidrIpv4: '', peer: 'prefix-list', prefixList }).resources,
  },
})
const six = { ...https, cidrIpv4: '', cidrIpv6: '2001:db8::/32' }

export const cases: Cases = {
  passes: [
    { name: 'a block', plan: inbound(https) },
    { name: 'an IPv6 block', plan: inbound(six) },
    { name: 'a group', plan: byGroup('sg') },
    { name: 'a prefix list', plan: byList('pl') },
    { name: 'itself', plan: inbound({ ...https, peer: 'self', cidrIpv4: '' }) },
    { name: 'a text that is no block is another rule’s', plan: inbound({ ...https, cidrIpv4: 'office' }) },
  ],
  fails: [
    { name: 'no block', plan: inbound({ ...https, cidrIpv4: '' }), at: ['sg.ingress[0].cidrIpv4'], message: 'cidr' },
    {
      name: 'two blocks',
      plan: inbound({ ...six, cidrIpv4: '192.168.1.0/24' }),
      at: ['sg.ingress[0].cidrIpv6'],
      message: 'two',
    },
    { name: 'no group', plan: byGroup(null), at: ['sg.ingress[0].referencedSecurityGroup'], message: 'group' },
    {
      name: 'a group that is not in the plan',
      plan: byGroup('gone'),
      at: ['sg.ingress[0].referencedSecurityGroup'],
      message: 'group',
    },
    { name: 'no prefix list', plan: byList(null), at: ['sg.ingress[0].prefixList'], message: 'list' },
    {
      name: 'a prefix list that is not in the plan',
      plan: byList('gone'),
      at: ['sg.ingress[0].prefixList'],
      message: 'list',
    },
    { name: 'outbound', plan: outbound({ ...https, cidrIpv4: '' }), at: ['sg.egress[0].cidrIpv4'], message: 'cidr' },
    {
      name: 'on a cluster’s own group',
      plan: onCluster({ ...https, cidrIpv4: '' }),
      at: ['eks.clusterSecurityGroupIngress[0].cidrIpv4'],
      message: 'cidr',
    },
  ],
}
