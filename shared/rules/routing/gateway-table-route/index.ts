import { vpcBlocks } from '../../../estate/blocks.ts'
import type { Estate } from '../../../estate/estate.ts'
import { ec2ManagedPrefixList } from '../../../kinds/ec2-managed-prefix-list/record.ts'
import { routeTable } from '../../../kinds/route-table/record.ts'
import { vpc } from '../../../kinds/vpc/record.ts'
import { contains, meantPrefix4 } from '../../../net/prefix.ts'
import { defineRule } from '../../rule.ts'
import { atRoute, destinationText, everyRoute, type PlacedRoute } from '../every-route.ts'
import { gatewayTables } from '../sources.ts'
import { targetKinds, targetOf } from '../targets.ts'

type Message = 'target' | 'list' | 'outside'

function messageFor(estate: Estate, { table, route }: PlacedRoute): Message | undefined {
  const target = targetOf(estate, route.target)
  if (target !== undefined && target.kind !== 'instance') return 'target'
  if (estate.get(ec2ManagedPrefixList, route.destinationPrefixList) !== undefined) return 'list'
  const home = estate.get(vpc, table.vpc)
  const destination = meantPrefix4(route.destinationCidrBlock)
  if (home === undefined || destination === undefined) return undefined
  return vpcBlocks(home).some((block) => contains(block, destination)) ? undefined : 'outside'
}

const fields = { target: 'target', list: 'destinationPrefixList', outside: 'destinationCidrBlock' } as const

export const rule = defineRule({
  code: 'gateway-table-route',
  severity: 'error',
  title: 'Route that a gateway’s table can’t have',
  reads: [routeTable, ec2ManagedPrefixList, vpc, ...targetKinds],
  source: gatewayTables,
  messages: {
    target:
      'The route to {destination} in {table} leads to {target}; a table of a gateway leads to the network interface of an instance only.',
    list: 'The route to {destination} in {table} has a prefix list as its destination; a table of a gateway takes blocks only.',
    outside:
      'The route to {destination} in {table} leads out of {vpc}; a table of a gateway is for blocks inside the VPC.',
  },
  *check(estate) {
    for (const each of everyRoute(estate)) {
      const { table, route } = each
      const message = table.gateways.length === 0 ? undefined : messageFor(estate, each)
      if (message === undefined) continue
      yield {
        ...atRoute(each, fields[message]),
        message,
        values: {
          destination: destinationText(estate, route),
          table: table.name,
          target: estate.nameOf(route.target ?? ''),
          vpc: estate.nameOf(table.vpc ?? ''),
        },
      }
    }
  },
})
