import type { Cases } from '../../cases.ts'
import { https, inbound, onCluster, outbound } from '../case-plans.ts'

const byGroup = (referencedSecurityGroup: string | null) =>
  inbound({ ...https, peer: 'group', referencedSecurityGroup })

export const cases: Cases = {
  passes: [
    { name: 'a block', plan: inbound(https) },
    { name: 'a group', plan: byGroup('sg') },
    { name: 'itself', plan: inbound({ ...https, peer: 'self', cidrIpv4: '' }) },
    { name: 'a text that is no block is another rule’s', plan: inbound({ ...https, cidrIpv4: 'office' }) },
  ],
  fails: [
    { name: 'no block', plan: inbound({ ...https, cidrIpv4: '' }), at: ['sg.ingress[0].cidrIpv4'], message: 'cidr' },
    { name: 'no group', plan: byGroup(null), at: ['sg.ingress[0].referencedSecurityGroup'], message: 'group' },
    {
      name: 'a group that is not in the plan',
      plan: byGroup('gone'),
      at: ['sg.ingress[0].referencedSecurityGroup'],
      message: 'group',
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
