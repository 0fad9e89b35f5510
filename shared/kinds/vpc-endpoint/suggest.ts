import type { Estate } from '../../estate/estate.ts'
import type { VpcEndpoint } from './record.ts'
import { servicesFor } from './services.ts'

/** The services that have such an endpoint and none in the VPC yet. */
export const suggest = (endpoint: VpcEndpoint, estate: Estate, field: string): readonly string[] =>
  field === 'service' ? servicesFor(estate, endpoint.vpc, endpoint.vpcEndpointType, endpoint.id) : []
