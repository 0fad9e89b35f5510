import type { CopyContext } from '../kind.ts'
import type { VpcEndpoint } from './record.ts'
import { hasUsualName, servicesFor } from './services.ts'

/** In the same VPC for another service: a name can lead to one endpoint only, and a table to one gateway endpoint. */
export function copy({ copy: made, original, estate }: CopyContext<VpcEndpoint>): Partial<VpcEndpoint> {
  if (made.vpc !== original.vpc) return {}
  const service = servicesFor(estate, made.vpc, made.vpcEndpointType, made.id)[0] ?? ''
  const privateDnsEnabled = made.privateDnsEnabled && hasUsualName(service)
  return { service, privateDnsEnabled, privateDnsOnlyForInboundResolverEndpoint: false, policy: '' }
}
