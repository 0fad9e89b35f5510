import type { Cases } from '../../cases.ts'
import { acl, https } from '../case-plans.ts'

const deny = { ...https, action: 'deny' }

export const cases: Cases = {
  passes: [
    { name: 'something in, something out', plan: acl([https], [https]) },
    { name: 'on no subnet', plan: { resources: { acl: { kind: 'network_acl' } } } },
  ],
  fails: [
    { name: 'no rules', plan: acl([], []), at: ['acl.ingress'], message: 'both' },
    { name: 'only denied', plan: acl([deny], [deny]), at: ['acl.ingress'], message: 'both' },
    { name: 'nothing in', plan: acl([], [https]), at: ['acl.ingress'], message: 'ingress' },
    { name: 'nothing out', plan: acl([https], []), at: ['acl.egress'], message: 'egress' },
  ],
}
