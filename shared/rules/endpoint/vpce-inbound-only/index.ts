import { plainServiceName } from '../../../estate/aws-services.ts'
import { grouped } from '../../../estate/grouped.ts'
import { vpcEndpoint } from '../../../kinds/vpc-endpoint/record.ts'
import { change } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'
import { s3Endpoints } from '../sources.ts'
import { gatewaysIn, interfacesIn } from '../types.ts'

export const rule = defineRule({
  code: 'vpce-inbound-only',
  severity: 'error',
  title: 'Private DNS for the office only, without a gateway endpoint',
  reads: [vpcEndpoint],
  source: s3Endpoints,
  messages: {
    gateway: '{endpoint} leaves the hosts of the VPC to a gateway endpoint for S3, and the VPC has none.',
    dns: '{endpoint} has private DNS for the office only, and private DNS is off.',
    service: 'Private DNS for the office only is for S3; {service} does not have it.',
  },
  *check(estate) {
    const gateways = grouped(
      gatewaysIn(estate).filter(({ service }) => plainServiceName(service) === 's3'),
      ({ vpc }) => vpc,
    )
    for (const endpoint of interfacesIn(estate)) {
      if (!endpoint.privateDnsOnlyForInboundResolverEndpoint) continue
      const isS3 = plainServiceName(endpoint.service) === 's3'
      const hasGateway = gateways.has(endpoint.vpc ?? '')
      if (isS3 && hasGateway && endpoint.privateDnsEnabled) continue
      yield {
        at: endpoint.id,
        field: 'privateDnsOnlyForInboundResolverEndpoint',
        message: !isS3 ? ('service' as const) : endpoint.privateDnsEnabled ? ('gateway' as const) : ('dns' as const),
        values: { endpoint: endpoint.name, service: endpoint.service },
        fix: { title: 'Turn it off', patch: change(endpoint, { privateDnsOnlyForInboundResolverEndpoint: false }) },
      }
    }
  },
})
