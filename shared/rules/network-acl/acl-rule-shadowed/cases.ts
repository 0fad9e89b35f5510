import type { Cases } from '../../cases.ts'
import { acl, https } from '../case-plans.ts'

const all = { ruleNumber: 90, protocol: '-1', cidrBlock: '0.0.0.0/0' }
const at = ['acl.ingress[0].ruleNumber']

export const cases: Cases = {
  passes: [
    {
      name: 'a lower number',
      plan: acl([
        { ...https, action: 'deny' },
        { ...all, ruleNumber: 110 },
      ]),
    },
    { name: 'the other direction', plan: acl([https], [all]) },
    { name: 'another family', plan: acl([https, { ...all, cidrBlock: '::/0' }]) },
    { name: 'a smaller block before', plan: acl([https, { ...https, ruleNumber: 90, cidrBlock: '192.168.1.0/25' }]) },
    {
      name: 'fewer ports before',
      plan: acl([
        { ...https, toPort: 444 },
        { ...https, ruleNumber: 90 },
      ]),
    },
    {
      name: 'another ICMP type before',
      plan: acl([
        { ...https, protocol: '1', icmpType: 8 },
        { ...https, ruleNumber: 90, protocol: '1', icmpType: 0 },
      ]),
    },
    { name: 'the same number is another rule’s', plan: acl([https, { ...all, ruleNumber: 100 }]) },
  ],
  fails: [
    {
      name: 'a deny behind everything allowed',
      plan: acl([{ ...https, action: 'deny' }, all]),
      at,
      message: 'overruled',
    },
    {
      name: 'an allow behind everything denied',
      plan: acl([https, { ...all, action: 'deny' }]),
      at,
      message: 'overruled',
    },
    {
      name: 'an allow behind the same',
      plan: acl([https, { ...https, ruleNumber: 90, cidrBlock: '192.168.0.0/16' }]),
      at,
      message: 'idle',
    },
    {
      name: 'a ping behind all of ICMP',
      plan: acl([
        { ...https, protocol: '1', icmpType: 8 },
        { ...https, ruleNumber: 90, protocol: '1' },
      ]),
      at,
      message: 'idle',
    },
  ],
}
