import { plainServiceName } from '../../../estate/aws-services.ts'
import { vpcEndpoint } from '../../../kinds/vpc-endpoint/record.ts'
import { change } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'
import { dynamodbEndpoints } from '../sources.ts'
import { interfacesIn } from '../types.ts'

export const rule = defineRule({
  code: 'vpce-private-dns-dynamodb',
  severity: 'error',
  title: 'Private DNS of DynamoDB',
  reads: [vpcEndpoint],
  source: dynamodbEndpoints,
  messages: {
    unsupported: 'DynamoDB’s interface endpoints have no private DNS; clients use the endpoint’s own names.',
  },
  *check(estate) {
    for (const endpoint of interfacesIn(estate))
      if (endpoint.privateDnsEnabled && plainServiceName(endpoint.service) === 'dynamodb')
        yield {
          at: endpoint.id,
          field: 'privateDnsEnabled',
          message: 'unsupported',
          fix: { title: 'Turn off private DNS', patch: change(endpoint, { privateDnsEnabled: false }) },
        }
  },
})
