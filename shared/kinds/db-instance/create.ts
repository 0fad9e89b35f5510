import { groupAdmitting, subnetPerZone, vpcAmong } from '../../estate/placing.ts'
import { defaultPort } from '../../estate/rds.ts'
import type { CreateContext } from '../kind.ts'
import type { DbInstance } from './record.ts'

/** PostgreSQL in one private subnet of each zone, with a group that admits its port where the VPC has one. */
export function create({ estate, into }: CreateContext): Partial<DbInstance> {
  const home = vpcAmong(estate, into)
  if (home === undefined) return {}
  return {
    vpc: home,
    subnets: subnetPerZone(estate, home, 'private'),
    securityGroups: groupAdmitting(estate, home, 'office', { protocol: 'tcp', port: defaultPort('postgres') }),
  }
}
