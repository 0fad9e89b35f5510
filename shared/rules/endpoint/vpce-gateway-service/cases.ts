import type { Cases } from '../../cases.ts'
import { endpoint, gateway } from '../case-plans.ts'

const at = ['e.vpcEndpointType']

export const cases: Cases = {
  passes: [
    { name: 'S3', plan: gateway() },
    { name: 'DynamoDB, with Region', plan: gateway({ service: 'com.amazonaws.eu-west-1.dynamodb' }) },
    { name: 'S3 Express', plan: gateway({ service: 's3express' }) },
    { name: 'an interface endpoint', plan: endpoint() },
    { name: 'none is another rule’s', plan: gateway({ service: '' }) },
  ],
  fails: [
    { name: 'a service with interface endpoints only', plan: gateway({ service: 'kms' }), at, message: 'none' },
    { name: 'one that is not known', plan: gateway({ service: 's4' }), at, message: 'none' },
    {
      name: 'another’s',
      plan: gateway({ service: 'com.amazonaws.vpce.eu-west-1.vpce-svc-0123456789abcdef0' }),
      at,
      message: 'none',
    },
  ],
}
