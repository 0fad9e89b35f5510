import { isWholeServiceName, plainServiceName } from '../../estate/aws-services.ts'
import { block, resource, type Block, type BodyPart } from '../../hcl/block.ts'
import type { Piece, TerraformContext } from '../kind.ts'
import { policyOf } from './policy.ts'
import type { VpcEndpoint } from './record.ts'

function serviceName({ service }: VpcEndpoint, region: string): string | undefined {
  if (service === '') return undefined
  return isWholeServiceName(service) ? service : `com.amazonaws.${region}.${service}`
}

/** Unless told otherwise AWS wants a gateway endpoint beside an S3 endpoint with private DNS. */
const dnsOptions = (endpoint: VpcEndpoint): Block | undefined =>
  endpoint.privateDnsOnlyForInboundResolverEndpoint ||
  (endpoint.privateDnsEnabled && plainServiceName(endpoint.service) === 's3')
    ? block('dns_options', [], {
        private_dns_only_for_inbound_resolver_endpoint: endpoint.privateDnsOnlyForInboundResolverEndpoint,
      })
    : undefined

const interfaceParts = (endpoint: VpcEndpoint, context: TerraformContext): readonly BodyPart[] => [
  {
    subnet_ids: context.refs(endpoint.subnets),
    security_group_ids: endpoint.securityGroups.length > 0 ? context.refs(endpoint.securityGroups) : undefined,
    private_dns_enabled: endpoint.privateDnsEnabled,
  },
  dnsOptions(endpoint),
]

export function terraform(endpoint: VpcEndpoint, context: TerraformContext): readonly Piece[] {
  const isGateway = endpoint.vpcEndpointType === 'Gateway'
  const written = resource(
    'aws_vpc_endpoint',
    context.label(endpoint.id),
    {
      vpc_id: context.ref(endpoint.vpc),
      service_name: serviceName(endpoint, context.estate.region),
      vpc_endpoint_type: endpoint.vpcEndpointType,
    },
    ...(isGateway ? [{ route_table_ids: context.refs(endpoint.routeTables) }] : interfaceParts(endpoint, context)),
    { policy: policyOf(endpoint.policy), tags: context.tags(endpoint) },
  )
  return [{ file: 'endpoints', block: written }]
}
