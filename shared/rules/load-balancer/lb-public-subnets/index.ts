import { listedBriefly } from '../../../base/words.ts'
import { isPublic } from '../../../estate/routing.ts'
import { ec2ManagedPrefixList } from '../../../kinds/ec2-managed-prefix-list/record.ts'
import { internetGateway } from '../../../kinds/internet-gateway/record.ts'
import { lb } from '../../../kinds/lb/record.ts'
import { routeTable } from '../../../kinds/route-table/record.ts'
import { subnet } from '../../../kinds/subnet/record.ts'
import { defineRule } from '../../rule.ts'
import { subnetsOfBalancers } from '../sources.ts'

export const rule = defineRule({
  code: 'lb-public-subnets',
  severity: 'error',
  title: 'Internet-facing load balancer in private subnets',
  reads: [lb, subnet, routeTable, ec2ManagedPrefixList, internetGateway],
  source: subnetsOfBalancers,
  messages: {
    private:
      '{balancer} is internet-facing, but no route leads from {subnets} to an internet gateway; clients get no answer from there.',
  },
  *check(estate) {
    for (const { id, name, internal, subnets: ids } of estate.all(lb)) {
      if (internal) continue
      const closed = ids.flatMap((each) => estate.get(subnet, each) ?? []).filter((each) => !isPublic(estate, each))
      if (closed.length === 0) continue
      const values = { balancer: name, subnets: listedBriefly(closed.map((each) => each.name)) }
      yield { at: id, field: 'internal', message: 'private', values, also: closed.map((each) => each.id) }
    }
  },
})
