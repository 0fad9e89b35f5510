import { plainServiceName } from '../../estate/aws-services.ts'
import type { Estate } from '../../estate/estate.ts'
import { vpcEndpoint, type VpcEndpoint } from '../../kinds/vpc-endpoint/record.ts'

const ofType = (estate: Estate, type: VpcEndpoint['vpcEndpointType']): readonly VpcEndpoint[] =>
  estate.all(vpcEndpoint).filter(({ vpcEndpointType }) => vpcEndpointType === type)

export const interfacesIn = (estate: Estate): readonly VpcEndpoint[] => ofType(estate, 'Interface')
export const gatewaysIn = (estate: Estate): readonly VpcEndpoint[] => ofType(estate, 'Gateway')

/** The same for endpoints of one service in one VPC; undefined while either is not known. */
export function serviceInVpc({ vpc, service }: VpcEndpoint): string | undefined {
  const name = plainServiceName(service) || service
  return vpc === null || name === '' ? undefined : `${vpc} ${name}`
}
