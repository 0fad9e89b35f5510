import { listedBriefly } from '../../../base/words.ts'
import type { Estate } from '../../../estate/estate.ts'
import { grouped } from '../../../estate/grouped.ts'
import { tableOf } from '../../../estate/routing.ts'
import { natGateway } from '../../../kinds/nat-gateway/record.ts'
import { routeTable } from '../../../kinds/route-table/record.ts'
import { subnet, type Subnet } from '../../../kinds/subnet/record.ts'
import { defineRule } from '../../rule.ts'
import { natGateways } from '../sources.ts'

/** Subnets by the NAT gateways that their tables lead to. */
function usersOf(estate: Estate): ReadonlyMap<string, readonly Subnet[]> {
  const byTable = grouped(estate.all(subnet), (each) => tableOf(estate, each)?.id)
  const users = estate.all(routeTable).flatMap(({ id, routes }) => {
    const targets = new Set(routes.flatMap(({ target }) => estate.get(natGateway, target)?.id ?? []))
    return [...targets].flatMap((nat) => (byTable.get(id) ?? []).map((user) => ({ nat, user })))
  })
  const byNat = grouped(users, ({ nat }) => nat)
  return new Map([...byNat].map(([nat, group]) => [nat, group.map(({ user }) => user)]))
}

export const rule = defineRule({
  code: 'nat-one-zone',
  severity: 'advice',
  title: 'Zones that depend on another’s NAT gateway',
  reads: [natGateway, subnet, routeTable],
  source: natGateways,
  messages: {
    zone: '{nat} stands in {zone} and also serves {others}: they lose their way out when {zone} fails, and pay for traffic between zones. A NAT gateway in each zone does better.',
  },
  *check(estate) {
    for (const [id, users] of usersOf(estate)) {
      const nat = estate.get(natGateway, id)
      const zone = estate.get(subnet, nat?.subnet)?.availabilityZone ?? ''
      const others = users.filter(({ availabilityZone }) => ![zone, ''].includes(availabilityZone))
      if (nat === undefined || zone === '' || others.length === 0) continue
      const values = { nat: nat.name, zone, others: listedBriefly(others.map(({ name }) => name)) }
      yield { at: nat.id, field: 'subnet', message: 'zone', values, also: others.map((each) => each.id) }
    }
  },
})
