import { groupAdmitting, subnetPerZone, vpcAmong } from '../../estate/placing.ts'
import type { CreateContext } from '../kind.ts'
import type { Lb } from './record.ts'

/** Internal, in one private subnet of each zone, with an HTTP listener: HTTPS needs a certificate first. */
export function create({ estate, into }: CreateContext): Partial<Lb> {
  const home = vpcAmong(estate, into)
  if (home === undefined) return {}
  return {
    vpc: home,
    subnets: subnetPerZone(estate, home, 'private'),
    securityGroups: groupAdmitting(estate, home, 'office', { protocol: 'tcp', port: 80 }),
    listeners: [{ protocol: 'HTTP', port: 80, targetPort: 8080, certificateArn: '' }],
  }
}
