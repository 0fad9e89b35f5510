import type { Estate } from '../../../estate/estate.ts'
import { officePathKinds } from '../../../estate/hybrid.ts'
import { returnPaths } from '../../../estate/return-routes.ts'
import { ec2TransitGatewayVpcAttachment } from '../../../kinds/ec2-transit-gateway-vpc-attachment/record.ts'
import { ec2TransitGateway } from '../../../kinds/ec2-transit-gateway/record.ts'
import { routeTable } from '../../../kinds/route-table/record.ts'
import { vpc } from '../../../kinds/vpc/record.ts'
import { defineRule } from '../../rule.ts'
import { howTransitWorks } from '../sources.ts'

const routesTo = (estate: Estate): ReadonlySet<string> =>
  new Set(estate.all(routeTable).flatMap(({ vpc: home, routes }) => routes.map(({ target }) => `${home} ${target}`)))

export const rule = defineRule({
  code: 'tgw-attachment-unused',
  severity: 'warning',
  title: 'VPC attached, but no route leads to the transit gateway',
  reads: [vpc, routeTable, ...officePathKinds],
  source: howTransitWorks,
  messages: {
    unused:
      'No route table of {vpc} leads to {gateway}: nothing in it finds its way through {attachment}, not even answers. A transit gateway writes no routes into VPCs.',
  },
  *check(estate) {
    const routes = routesTo(estate)
    for (const attachment of estate.all(ec2TransitGatewayVpcAttachment)) {
      const home = estate.get(vpc, attachment.vpc)
      const gateway = estate.get(ec2TransitGateway, attachment.transitGateway)
      if (home === undefined || gateway === undefined || routes.has(`${home.id} ${gateway.id}`)) continue
      // Where offices wait for answers, the missing way back is another rule's.
      if (returnPaths(estate, home.id).some((path) => path.gateway === gateway)) continue
      const values = { vpc: home.name, gateway: gateway.name, attachment: attachment.name }
      yield { at: attachment.id, message: 'unused', values, also: [home.id, gateway.id] }
    }
  },
})
