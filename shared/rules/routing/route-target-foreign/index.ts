import type { Estate } from '../../../estate/estate.ts'
import { grouped } from '../../../estate/grouped.ts'
import { ec2ManagedPrefixList } from '../../../kinds/ec2-managed-prefix-list/record.ts'
import { egressOnlyInternetGateway } from '../../../kinds/egress-only-internet-gateway/record.ts'
import { internetGateway } from '../../../kinds/internet-gateway/record.ts'
import { routeTable } from '../../../kinds/route-table/record.ts'
import { vpc } from '../../../kinds/vpc/record.ts'
import { vpnGateway } from '../../../kinds/vpn-gateway/record.ts'
import type { Fix } from '../../../plan/finding.ts'
import { change } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'
import { atRoute, destinationText, everyRoute, familyOf, type PlacedRoute } from '../every-route.ts'
import { routeTables } from '../sources.ts'
import { homesOf, targetHomeKinds, targetOf, type Target } from '../targets.ts'

const retarget = ({ table, index }: PlacedRoute, target: Target): Fix => ({
  title: `Use ${target.name}`,
  patch: change(table, {
    routes: table.routes.map((route, i) => (i === index ? { ...route, target: target.id } : route)),
  }),
})

/** Gateways that a VPC has one of, by kind and VPC. */
const ownGateways = (estate: Estate): ReadonlyMap<string, readonly Target[]> =>
  grouped<Target>(
    [...estate.all(internetGateway), ...estate.all(vpnGateway), ...estate.all(egressOnlyInternetGateway)],
    (gateway) => `${gateway.kind} ${homesOf(estate, gateway)[0] ?? ''}`,
  )

function messageFor(estate: Estate, target: Target): 'other' | 'unattached' | 'peering' | 'transit' {
  if (target.kind === 'vpc_peering_connection') return 'peering'
  if (target.kind === 'ec2_transit_gateway') return 'transit'
  return estate.get(vpc, homesOf(estate, target)[0]) === undefined ? 'unattached' : 'other'
}

/** No VPC's gateway would carry it: that is another rule's, and its advice serves both faults. */
const isCarriedNowhere = (estate: Estate, { route }: PlacedRoute, target: Target): boolean =>
  target.kind === 'egress_only_internet_gateway' && familyOf(estate, route) === 4

export const rule = defineRule({
  code: 'route-target-foreign',
  severity: 'error',
  title: 'Route to a target of another VPC',
  reads: [routeTable, ec2ManagedPrefixList, vpc, ...targetHomeKinds],
  source: routeTables,
  messages: {
    other: 'The route to {destination} in {table} leads to {gateway}, which belongs to {other}, not to {vpc}.',
    unattached: 'The route to {destination} in {table} leads to {gateway}, which is attached to no VPC.',
    peering: 'The route to {destination} in {table} leads to {gateway}, which does not join {vpc} to anything.',
    transit: 'The route to {destination} in {table} leads to {gateway}, to which {vpc} is not attached.',
  },
  *check(estate) {
    const gateways = ownGateways(estate)
    for (const each of everyRoute(estate)) {
      const { table, route } = each
      const home = estate.get(vpc, table.vpc)
      const target = targetOf(estate, route.target)
      if (home === undefined || target === undefined || homesOf(estate, target).includes(home.id)) continue
      if (isCarriedNowhere(estate, each, target)) continue
      const [right, ...others] = gateways.get(`${target.kind} ${home.id}`) ?? []
      yield {
        ...atRoute(each, 'target'),
        message: messageFor(estate, target),
        values: {
          destination: destinationText(estate, route),
          table: table.name,
          gateway: target.name,
          vpc: home.name,
          other: estate.nameOf(homesOf(estate, target)[0] ?? ''),
        },
        also: [target.id],
        ...(right !== undefined && others.length === 0 && { fix: retarget(each, right) }),
      }
    }
  },
})
