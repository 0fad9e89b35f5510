import type { Cases } from '../../cases.ts'
import { acl, https } from '../case-plans.ts'

const replies = { ...https, ruleNumber: 110, fromPort: 1024, toPort: 65535 }
const everything = { ruleNumber: 100, protocol: '-1', cidrBlock: '0.0.0.0/0' }
const anywhere = { ...https, cidrBlock: '0.0.0.0/0' }
const six = { ...https, cidrBlock: '::/0' }
const inbound = ['acl.ingress[0].cidrBlock']

export const cases: Cases = {
  passes: [
    { name: 'answers to the office', plan: acl([https], [replies]) },
    { name: 'everything out', plan: acl([https], [everything]) },
    { name: 'answers to more than the office', plan: acl([https], [{ ...replies, cidrBlock: '192.168.0.0/16' }]) },
    {
      name: 'answers to both halves of it',
      plan: acl(
        [https],
        [
          { ...replies, cidrBlock: '192.168.1.0/25' },
          { ...replies, ruleNumber: 120, cidrBlock: '192.168.1.128/25' },
        ],
      ),
    },
    { name: 'the ports that all clients use', plan: acl([https], [{ ...replies, fromPort: 49152 }]) },
    { name: 'calls out, and answers in', plan: acl([replies], [https]) },
    { name: 'answers only, both ways', plan: acl([replies], [replies]) },
    { name: 'everything out needs no answers in', plan: acl([https], [{ ...everything }]) },
    { name: 'IPv6', plan: acl([six], [{ ...replies, cidrBlock: '::/0' }]) },
    { name: 'a later deny', plan: acl([https], [replies, { ...replies, ruleNumber: 120, action: 'deny' }]) },
    { name: 'nothing out is another rule’s', plan: acl([https], []) },
    { name: 'ICMP has no ports', plan: acl([{ ...https, protocol: '1' }], [{ ...https, protocol: '1' }]) },
  ],
  fails: [
    {
      name: 'only HTTPS out',
      plan: acl([anywhere], [anywhere]),
      at: [...inbound, 'acl.egress[0].cidrBlock'],
      message: ['ingress', 'egress'],
    },
    { name: 'a port too few', plan: acl([https], [{ ...replies, fromPort: 49153 }]), at: inbound, message: 'ingress' },
    {
      name: 'a port too few at the end',
      plan: acl([https], [{ ...replies, toPort: 65534 }]),
      at: inbound,
      message: 'ingress',
    },
    {
      name: 'answers to the office, calls from everywhere',
      plan: acl([anywhere], [replies]),
      at: inbound,
      message: 'ingress',
    },
    { name: 'answers by UDP', plan: acl([https], [{ ...replies, protocol: '17' }]), at: inbound, message: 'ingress' },
    {
      name: 'an earlier deny',
      plan: acl([https], [{ ...replies, ruleNumber: 90, action: 'deny', cidrBlock: '192.168.1.0/28' }, replies]),
      at: inbound,
      message: 'ingress',
    },
    {
      name: 'calls out, only HTTPS in',
      plan: acl([{ ...replies, toPort: 65534 }], [https]),
      at: ['acl.egress[0].cidrBlock'],
      message: 'egress',
    },
    {
      name: 'IPv6, answers by IPv4',
      plan: acl([six], [{ ...replies, cidrBlock: '0.0.0.0/0' }]),
      at: inbound,
      message: 'ingress',
    },
  ],
}
