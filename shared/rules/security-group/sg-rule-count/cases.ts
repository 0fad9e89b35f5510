import type { Cases } from '../../cases.ts'
import { https, inbound, onCluster, outbound } from '../case-plans.ts'

const many = (count: number) => Array.from({ length: count }, (_, i) => ({ ...https, fromPort: i, toPort: i }))

export const cases: Cases = {
  passes: [
    { name: 'sixty', plan: inbound(...many(60)) },
    {
      name: 'sixty each way',
      plan: { resources: { sg: { kind: 'security_group', ingress: many(60), egress: many(60) } } },
    },
  ],
  fails: [
    { name: 'one more', plan: inbound(...many(61)), at: ['sg.ingress'], message: 'count' },
    { name: 'one more outbound', plan: outbound(...many(61)), at: ['sg.egress'], message: 'count' },
    {
      name: 'one more on a cluster’s own group',
      plan: onCluster(...many(61)),
      at: ['eks.clusterSecurityGroupIngress'],
      message: 'count',
    },
  ],
}
