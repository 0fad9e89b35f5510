import { tableOf } from '../../../estate/routing.ts'
import { natGateway } from '../../../kinds/nat-gateway/record.ts'
import { routeTable } from '../../../kinds/route-table/record.ts'
import { subnet } from '../../../kinds/subnet/record.ts'
import { defineRule } from '../../rule.ts'
import { natGateways } from '../sources.ts'

export const rule = defineRule({
  code: 'nat-route-loop',
  severity: 'error',
  title: 'NAT gateway that leads to itself',
  reads: [natGateway, subnet, routeTable],
  source: natGateways,
  messages: {
    loop: '{table} sends packets for {destination} to {nat}, and {nat} stands in {subnet}, which follows the same table: they come back to it.',
  },
  *check(estate) {
    for (const nat of estate.all(natGateway)) {
      const home = estate.get(subnet, nat.subnet)
      const table = home && tableOf(estate, home)
      if (home === undefined || table === undefined || nat.connectivityType !== 'private') continue
      for (const [index, { target, destinationCidrBlock }] of table.routes.entries())
        if (target === nat.id)
          yield {
            at: table.id,
            field: `routes[${index}].target`,
            message: 'loop',
            values: { table: table.name, destination: destinationCidrBlock, nat: nat.name, subnet: home.name },
            also: [nat.id, home.id],
          }
    }
  },
})
