import type { CopyContext } from '../kind.ts'
import type { VpcEndpoint } from './record.ts'
import { servicesFor } from './services.ts'

/** In the same VPC for another service: a name can lead to one endpoint only, and a table to one gateway endpoint. */
export function copy({ copy: made, original, estate }: CopyContext<VpcEndpoint>): Partial<VpcEndpoint> {
  if (made.vpc !== original.vpc) return {}
  const { vpcEndpointType: type, vpc } = made
  return { service: servicesFor(estate, vpc, type, made.id)[0] ?? '', policy: '' }
}
