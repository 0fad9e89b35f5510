import type { Cases } from '../../cases.ts'
import { gateway } from '../case-plans.ts'

const second = (values: Readonly<Record<string, unknown>>) =>
  gateway(
    {},
    {
      rt2: { kind: 'route_table', vpc: 'main' },
      f: { kind: 'vpc_endpoint', vpc: 'main', vpcEndpointType: 'Gateway', service: 's3', ...values },
    },
  )

export const cases: Cases = {
  passes: [
    { name: 'one', plan: gateway() },
    { name: 'two of one service in two tables', plan: second({ routeTables: ['rt2'] }) },
    { name: 'two services in one table', plan: second({ service: 'dynamodb', routeTables: ['rt'] }) },
  ],
  fails: [
    {
      name: 'two of one service',
      plan: second({ routeTables: ['rt2', 'rt'] }),
      at: ['f.routeTables[1]'],
      message: 'twice',
    },
    {
      name: 'one of them with Region',
      plan: second({ service: 'com.amazonaws.eu-west-1.s3', routeTables: ['rt'] }),
      at: ['f.routeTables[0]'],
      message: 'twice',
    },
  ],
}
