import { withInternet } from '../../case-subnets.ts'
import type { Cases } from '../../cases.ts'
import { database } from '../case-plans.ts'

const isPublic = { publiclyAccessible: true }
const at = ['db.publiclyAccessible']
const fixed = { 'db.publiclyAccessible': false }

export const cases: Cases = {
  passes: [
    { name: 'private', plan: database() },
    { name: 'public, in a VPC with all of it', plan: database(isPublic, withInternet) },
  ],
  fails: [
    { name: 'no internet gateway', plan: database(isPublic), at, message: 'vpc', fixed },
    {
      name: 'a gateway of another VPC',
      plan: database(isPublic, {
        other: { kind: 'vpc', cidrBlock: '10.1.0.0/16' },
        igw: { kind: 'internet_gateway', vpc: 'other' },
      }),
      at,
      message: 'vpc',
      fixed,
    },
    {
      name: 'no DNS hostnames',
      plan: database(isPublic, { ...withInternet, main: { kind: 'vpc', cidrBlock: '10.0.0.0/16' } }),
      at,
      message: 'vpc',
      fixed,
    },
  ],
}
