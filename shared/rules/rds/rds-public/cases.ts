import { subnet, withInternet } from '../../case-subnets.ts'
import type { Cases } from '../../cases.ts'
import { database, groupWith, toDatabase } from '../case-plans.ts'

const isPublic = { publiclyAccessible: true }
const at = ['db.publiclyAccessible']
const fixed = { 'db.publiclyAccessible': false }
const sg = groupWith(toDatabase('0.0.0.0/0'))

export const cases: Cases = {
  passes: [
    { name: 'private', plan: database() },
    { name: 'private, with the two other conditions', plan: database({}, { ...withInternet, sg }) },
    { name: 'no internet gateway is another rule’s', plan: database(isPublic) },
  ],
  fails: [
    { name: 'all three hold', plan: database(isPublic, { ...withInternet, sg }), at, message: 'open', fixed },
    {
      name: 'one public host is admitted',
      plan: database(isPublic, { ...withInternet, sg: groupWith(toDatabase('203.0.113.10/32')) }),
      at,
      message: 'open',
      fixed,
    },
    { name: 'the group admits the VPC only', plan: database(isPublic, withInternet), at, message: 'blocked', fixed },
    {
      name: 'the group admits the world to another port',
      plan: database({ ...isPublic, port: 5433 }, { ...withInternet, sg }),
      at,
      message: 'blocked',
      fixed,
    },
    {
      name: 'a network ACL lets private addresses in only',
      plan: database(isPublic, {
        ...withInternet,
        sg,
        acl: {
          kind: 'network_acl',
          vpc: 'main',
          subnets: ['a', 'b'],
          ingress: [{ ruleNumber: 100, protocol: '-1', cidrBlock: '192.168.0.0/16' }],
        },
      }),
      at,
      message: 'blocked',
      fixed,
    },
    {
      name: 'one of two subnets has no route',
      plan: database(isPublic, { ...withInternet, sg, b: subnet(1, 'b') }),
      at,
      message: 'blocked',
      fixed,
    },
  ],
}
