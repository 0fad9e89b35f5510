import type { Cases } from '../../cases.ts'
import { aclWith, answersTo, fromOffice, groupWith, httpsFrom, joined } from '../case-plans.ts'

const LAN = '192.168.1.0/24'
const everything = { ruleNumber: 100, protocol: '-1', cidrBlock: '0.0.0.0/0' }
const deny = { ...httpsFrom(LAN), ruleNumber: 90, action: 'deny' }
const admitted = (acl: ReturnType<typeof aclWith>, values: Readonly<Record<string, unknown>> = {}) =>
  joined(
    { securityGroups: ['api'], ...values },
    { vgw: { kind: 'vpn_gateway', vpc: 'main' }, api: groupWith(fromOffice), acl },
  )

export const cases: Cases = {
  passes: [
    { name: 'calls in and answers out', plan: admitted(aclWith(['a', 'b'], [httpsFrom(LAN)], [answersTo(LAN)])) },
    {
      name: 'a deny after the rule that allows',
      plan: admitted(aclWith(['a'], [httpsFrom(LAN), { ...deny, ruleNumber: 110 }], [everything])),
    },
    { name: 'no subnet follows it', plan: admitted(aclWith([], [], [])) },
    {
      name: 'a public endpoint',
      plan: admitted(aclWith(['a', 'b'], [], []), { endpointAccess: 'public' }),
    },
    {
      name: 'no group admits the office: that is another rule’s',
      plan: admitted(aclWith(['a', 'b'], [], []), { securityGroups: [] }),
    },
  ],
  fails: [
    {
      name: 'a rule with a lower number denies it',
      plan: admitted(aclWith(['a'], [httpsFrom(LAN), deny], [everything])),
      at: ['acl.ingress[1].action'],
      message: 'stopped',
    },
    {
      name: 'one subnet of two, where no rule allows it',
      plan: admitted(aclWith(['b'], [httpsFrom('192.168.2.0/24')], [everything])),
      at: ['acl.ingress'],
      message: 'stopped',
    },
    {
      name: 'answers',
      plan: admitted(aclWith(['a', 'b'], [httpsFrom(LAN)], [httpsFrom(LAN)])),
      at: ['acl.egress'],
      message: 'stopped',
    },
  ],
}
