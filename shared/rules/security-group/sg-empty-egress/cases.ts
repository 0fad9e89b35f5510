import type { Cases } from '../../cases.ts'
import { https, inbound, outbound } from '../case-plans.ts'

export const cases: Cases = {
  passes: [
    { name: 'one outbound rule', plan: outbound(https) },
    {
      name: 'on a control plane, whose own group lets everything out',
      plan: { resources: { sg: { kind: 'security_group' }, eks: { kind: 'eks_cluster', securityGroups: ['sg'] } } },
    },
  ],
  fails: [{ name: 'inbound rules only', plan: inbound(https), at: ['sg.egress'], message: 'empty' }],
}
