import type { Cases } from '../../cases.ts'
import { acl, https } from '../case-plans.ts'

const many = (count: number, cidrBlock = '192.168.1.0/24') =>
  Array.from({ length: count }, (_, i) => ({ ...https, ruleNumber: i + 1, cidrBlock }))
const six = many(19, '2001:db8::/32').map((rule) => ({ ...rule, ruleNumber: rule.ruleNumber + 100 }))

export const cases: Cases = {
  passes: [
    { name: 'nineteen', plan: acl(many(19)) },
    { name: 'nineteen each way', plan: acl(many(19), many(19)) },
    { name: 'nineteen of each family', plan: acl([...many(19), ...six]) },
  ],
  fails: [
    { name: 'twenty', plan: acl(many(20)), at: ['acl.ingress'], message: 'count' },
    { name: 'twenty outbound', plan: acl([], many(20)), at: ['acl.egress'], message: 'count' },
    { name: 'twenty of IPv6', plan: acl(many(20, '2001:db8::/32')), at: ['acl.ingress'], message: 'count' },
  ],
}
