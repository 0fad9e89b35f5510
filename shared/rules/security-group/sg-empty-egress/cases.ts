import type { Cases } from '../../cases.ts'
import { https, inbound, outbound } from '../case-plans.ts'

const group = { kind: 'security_group' }
const securityGroups = ['sg']
const host = { kind: 'instance', securityGroups }
const database = { kind: 'db_instance', securityGroups }

export const cases: Cases = {
  passes: [
    { name: 'one outbound rule', plan: outbound(https) },
    {
      name: 'on a control plane, whose own group lets everything out',
      plan: { resources: { sg: group, eks: { kind: 'eks_cluster', securityGroups } } },
    },
    { name: 'on an endpoint', plan: { resources: { sg: group, s3: { kind: 'vpc_endpoint', securityGroups } } } },
    { name: 'on a database', plan: { resources: { sg: group, database } } },
    {
      name: 'on a resolver endpoint that is asked',
      plan: { resources: { sg: group, dns: { kind: 'route53_resolver_endpoint', securityGroups } } },
    },
  ],
  fails: [
    { name: 'inbound rules only', plan: inbound(https), at: ['sg.egress'], message: 'empty' },
    { name: 'on a host', plan: { resources: { sg: group, host } }, at: ['sg.egress'], message: 'empty' },
    {
      name: 'on a database and a host',
      plan: { resources: { sg: group, database, host } },
      at: ['sg.egress'],
      message: 'empty',
    },
    {
      name: 'on a control plane and a host',
      plan: { resources: { sg: group, eks: { kind: 'eks_cluster', securityGroups }, host } },
      at: ['sg.egress'],
      message: 'empty',
    },
    {
      name: 'on a resolver endpoint that asks',
      plan: {
        resources: { sg: group, dns: { kind: 'route53_resolver_endpoint', direction: 'OUTBOUND', securityGroups } },
      },
      at: ['sg.egress'],
      message: 'empty',
    },
  ],
}
