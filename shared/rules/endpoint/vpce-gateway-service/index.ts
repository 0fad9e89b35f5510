import { awsServices, plainServiceName } from '../../../estate/aws-services.ts'
import { vpcEndpoint } from '../../../kinds/vpc-endpoint/record.ts'
import { defineRule } from '../../rule.ts'
import { gatewayEndpoints } from '../sources.ts'
import { gatewaysIn } from '../types.ts'

const withGateway = new Set([
  's3express',
  ...awsServices.filter(({ types }) => types.includes('Gateway')).map(({ name }) => name),
])

export const rule = defineRule({
  code: 'vpce-gateway-service',
  severity: 'error',
  title: 'Gateway endpoint for a service without one',
  reads: [vpcEndpoint],
  source: gatewayEndpoints,
  messages: {
    none: '{service} has no gateway endpoint, S3 and DynamoDB have; choose the type Interface.',
  },
  *check(estate) {
    for (const { id, service } of gatewaysIn(estate))
      if (service.trim() !== '' && !withGateway.has(plainServiceName(service)))
        yield { at: id, field: 'vpcEndpointType', message: 'none', values: { service } }
  },
})
