import type { Cases } from '../../cases.ts'
import { database, groupWith, toDatabase } from '../case-plans.ts'

const office = {
  hq: { kind: 'site', lanCidrs: ['192.168.1.0/24'] },
  cgw: { kind: 'customer_gateway', site: 'hq', ipAddress: '203.0.113.10' },
  vgw: { kind: 'vpn_gateway', vpc: 'main' },
  vpn: { kind: 'vpn_connection', customerGateway: 'cgw', vpnGateway: 'vgw' },
}
const admitting = (...ingress: readonly Readonly<Record<string, unknown>>[]) =>
  database({}, { ...office, sg: groupWith(...ingress) })
const at = ['db.securityGroups']

export const cases: Cases = {
  passes: [
    { name: 'admitted', plan: admitting(toDatabase('192.168.1.0/24')) },
    { name: 'a larger block', plan: admitting(toDatabase('192.168.0.0/16')) },
    {
      name: 'by a prefix list',
      plan: database(
        {},
        {
          ...office,
          pl: { kind: 'ec2_managed_prefix_list', entries: [{ cidr: '192.168.1.0/24' }] },
          sg: groupWith({ ...toDatabase(''), peer: 'prefix-list', prefixList: 'pl' }),
        },
      ),
    },
    { name: 'no office is joined', plan: database() },
    {
      name: 'only the application’s group is meant to reach it',
      plan: admitting({ ...toDatabase(''), peer: 'group', referencedSecurityGroup: 'sg' }),
    },
    {
      name: 'the engine’s own port',
      plan: database(
        { engine: 'mysql' },
        { ...office, sg: groupWith({ ...toDatabase('192.168.1.0/24'), fromPort: 3306, toPort: 3306 }) },
      ),
    },
  ],
  fails: [
    { name: 'the VPC only', plan: admitting(toDatabase('10.0.0.0/16')), at, message: 'shut' },
    { name: 'nobody', plan: admitting(), at, message: 'shut' },
    { name: 'half of it', plan: admitting(toDatabase('192.168.1.0/25')), at, message: 'shut' },
    {
      name: 'another engine’s port',
      plan: database({ engine: 'mysql' }, { ...office, sg: groupWith(toDatabase('192.168.1.0/24')) }),
      at,
      message: 'shut',
    },
    {
      name: 'a port next to it',
      plan: database({ port: 5433 }, { ...office, sg: groupWith(toDatabase('192.168.1.0/24')) }),
      at,
      message: 'shut',
    },
    { name: 'no group', plan: database({ securityGroups: [] }, office), at, message: 'shut' },
    {
      name: 'an office that comes by a transit gateway',
      plan: database(
        {},
        {
          ...office,
          tgw: { kind: 'ec2_transit_gateway' },
          att: { kind: 'ec2_transit_gateway_vpc_attachment', transitGateway: 'tgw', vpc: 'main', subnets: ['a', 'b'] },
          vpn: { kind: 'vpn_connection', customerGateway: 'cgw', transitGateway: 'tgw' },
        },
      ),
      at,
      message: 'shut',
    },
  ],
}
