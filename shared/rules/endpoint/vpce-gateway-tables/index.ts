import { vpcEndpoint } from '../../../kinds/vpc-endpoint/record.ts'
import { defineRule } from '../../rule.ts'
import { gatewayEndpoints } from '../sources.ts'
import { gatewaysIn } from '../types.ts'

export const rule = defineRule({
  code: 'vpce-gateway-tables',
  severity: 'warning',
  title: 'Gateway endpoint in no route table',
  reads: [vpcEndpoint],
  source: gatewayEndpoints,
  messages: {
    none: '{endpoint} is in no route table, so no subnet uses it; traffic goes on as without it.',
  },
  *check(estate) {
    for (const { id, name, routeTables } of gatewaysIn(estate))
      if (routeTables.length === 0) yield { at: id, field: 'routeTables', message: 'none', values: { endpoint: name } }
  },
})
