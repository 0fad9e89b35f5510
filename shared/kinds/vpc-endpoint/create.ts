import type { Estate } from '../../estate/estate.ts'
import { groupAdmitting, subnetPerZone, vpcAmong } from '../../estate/placing.ts'
import type { Id } from '../../plan/plan.ts'
import type { CreateContext } from '../kind.ts'
import { vpc } from '../vpc/record.ts'
import type { VpcEndpoint } from './record.ts'
import { hasUsualName, servicesFor } from './services.ts'

const hasDnsNames = (estate: Estate, vpcId: Id): boolean => {
  const home = estate.get(vpc, vpcId)
  return home?.enableDnsSupport === true && home.enableDnsHostnames
}

/** An interface endpoint of the next service, with an address in each zone and, where the VPC allows it, private DNS. */
export function create({ estate, into }: CreateContext): Partial<VpcEndpoint> {
  const home = vpcAmong(estate, into)
  if (home === undefined) return {}
  const service = servicesFor(estate, home, 'Interface')[0] ?? ''
  return {
    vpc: home,
    service,
    subnets: subnetPerZone(estate, home, 'private'),
    securityGroups: groupAdmitting(estate, home, 'office-and-vpc', { protocol: 'tcp', port: 443 }),
    privateDnsEnabled: hasDnsNames(estate, home) && hasUsualName(service),
  }
}
