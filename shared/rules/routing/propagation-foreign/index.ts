import { routeTable } from '../../../kinds/route-table/record.ts'
import { vpc } from '../../../kinds/vpc/record.ts'
import { vpnGateway } from '../../../kinds/vpn-gateway/record.ts'
import { change } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'
import { routeTables } from '../sources.ts'

export const rule = defineRule({
  code: 'propagation-foreign',
  severity: 'error',
  title: 'Propagation from a gateway of another VPC',
  reads: [routeTable, vpnGateway, vpc],
  source: routeTables,
  messages: {
    foreign: '{table} takes routes from {gateway}, which is not attached to {vpc}.',
  },
  *check(estate) {
    for (const table of estate.all(routeTable)) {
      const home = estate.get(vpc, table.vpc)
      if (home === undefined) continue
      for (const [index, id] of table.propagatingVgws.entries()) {
        const gateway = estate.get(vpnGateway, id)
        if (gateway === undefined || gateway.vpc === home.id) continue
        const propagatingVgws = table.propagatingVgws.filter((each) => each !== id)
        yield {
          at: table.id,
          field: `propagatingVgws[${index}]`,
          message: 'foreign',
          values: { table: table.name, gateway: gateway.name, vpc: home.name },
          also: [gateway.id],
          fix: {
            title: `Turn off route propagation from ${gateway.name}`,
            patch: change(table, { propagatingVgws }),
          },
        }
      }
    }
  },
})
