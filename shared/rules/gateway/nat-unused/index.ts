import { natGateway } from '../../../kinds/nat-gateway/record.ts'
import { routeTable } from '../../../kinds/route-table/record.ts'
import { defineRule } from '../../rule.ts'
import { natGateways } from '../sources.ts'

export const rule = defineRule({
  code: 'nat-unused',
  severity: 'warning',
  title: 'NAT gateway that no route leads to',
  reads: [natGateway, routeTable],
  source: natGateways,
  messages: {
    unused: 'No route leads to {nat}: it costs by the hour and serves nobody.',
  },
  *check(estate) {
    const targets = new Set(estate.all(routeTable).flatMap(({ routes }) => routes.map(({ target }) => target)))
    for (const nat of estate.all(natGateway))
      if (!targets.has(nat.id)) yield { at: nat.id, message: 'unused', values: { nat: nat.name } }
  },
})
