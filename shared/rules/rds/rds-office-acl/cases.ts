import type { Cases } from '../../cases.ts'
import { database, groupWith, toDatabase } from '../case-plans.ts'

type Values = Readonly<Record<string, unknown>>

const LAN = '192.168.1.0/24'
const allow = { ruleNumber: 100, protocol: '6', fromPort: 5432, toPort: 5432, cidrBlock: LAN }
const answers = { ...allow, fromPort: 1024, toPort: 65535 }
const acl = (subnets: readonly string[], ingress: readonly Values[], egress: readonly Values[]) => ({
  kind: 'network_acl',
  vpc: 'main',
  subnets,
  ingress,
  egress,
})
const joined = (of: Values, values: Values = {}, admitted = LAN) =>
  database(values, {
    hq: { kind: 'site', lanCidrs: [LAN] },
    cgw: { kind: 'customer_gateway', site: 'hq', ipAddress: '203.0.113.10' },
    vgw: { kind: 'vpn_gateway', vpc: 'main' },
    vpn: { kind: 'vpn_connection', customerGateway: 'cgw', vpnGateway: 'vgw' },
    sg: groupWith(toDatabase(admitted)),
    acl: { kind: 'network_acl', ...of },
  })

export const cases: Cases = {
  passes: [
    { name: 'calls in and answers out', plan: joined(acl(['a', 'b'], [allow], [answers])) },
    { name: 'an ACL of no subnet', plan: joined(acl([], [], [])) },
    { name: 'no group admits the office', plan: joined(acl(['a'], [], []), {}, '10.0.0.0/16') },
    {
      name: 'a public address, which the office does not reach through the VPN',
      plan: joined(acl(['a'], [], []), { publiclyAccessible: true }),
    },
    {
      name: 'a deny after it',
      plan: joined(acl(['a'], [allow, { ...allow, ruleNumber: 110, action: 'deny' }], [answers])),
    },
  ],
  fails: [
    {
      name: 'the subnet of the standby',
      plan: joined(acl(['b'], [], [answers])),
      at: ['acl.ingress'],
      message: 'stopped',
    },
    {
      name: 'a rule with a lower number denies it',
      plan: joined(acl(['a'], [{ ...allow, protocol: '-1', ruleNumber: 99, action: 'deny' }, allow], [answers])),
      at: ['acl.ingress[0].action'],
      message: 'stopped',
    },
    {
      name: 'another engine’s port',
      plan: joined(acl(['a'], [{ ...allow, toPort: 5433, fromPort: 5433 }], [answers])),
      at: ['acl.ingress'],
      message: 'stopped',
    },
    { name: 'answers', plan: joined(acl(['a'], [allow], [allow])), at: ['acl.egress'], message: 'stopped' },
  ],
}
