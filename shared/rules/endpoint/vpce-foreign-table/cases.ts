import type { Cases } from '../../cases.ts'
import { endpoint, gateway } from '../case-plans.ts'

const other = {
  other: { kind: 'vpc', cidrBlock: '10.1.0.0/16' },
  far: { kind: 'route_table', vpc: 'other' },
}

export const cases: Cases = {
  passes: [
    { name: 'its own VPC’s', plan: gateway() },
    { name: 'an interface endpoint is another rule’s', plan: endpoint({ routeTables: ['far'] }, other) },
  ],
  fails: [
    {
      name: 'another VPC’s',
      plan: gateway({ routeTables: ['rt', 'far'] }, other),
      at: ['e.routeTables[1]'],
      message: 'foreign',
    },
  ],
}
