import type { Cases } from '../../cases.ts'
import { acl, https } from '../case-plans.ts'

const numbered = (...numbers: readonly (number | null)[]) =>
  acl(numbers.map((ruleNumber) => ({ ...https, ruleNumber })))

export const cases: Cases = {
  passes: [
    { name: 'the first and the last', plan: numbered(1, 32766) },
    { name: 'the same in and out', plan: acl([https], [https]) },
  ],
  fails: [
    { name: 'none', plan: numbered(null), at: ['acl.ingress[0].ruleNumber'], message: 'missing' },
    { name: 'zero', plan: numbered(0), at: ['acl.ingress[0].ruleNumber'], message: 'range' },
    { name: 'one more', plan: numbered(32767), at: ['acl.ingress[0].ruleNumber'], message: 'range' },
    { name: 'twice', plan: numbered(100, 110, 100), at: ['acl.ingress[2].ruleNumber'], message: 'twice' },
    {
      name: 'twice outbound',
      plan: acl([], [https, https]),
      at: ['acl.egress[1].ruleNumber'],
      message: 'twice',
    },
  ],
}
