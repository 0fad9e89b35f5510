import { grouped } from '../../../estate/grouped.ts'
import { natGateway, type NatGateway } from '../../../kinds/nat-gateway/record.ts'
import { routeTable } from '../../../kinds/route-table/record.ts'
import { subnet } from '../../../kinds/subnet/record.ts'
import { defineRule } from '../../rule.ts'
import { vpcPricing } from '../sources.ts'

export const rule = defineRule({
  code: 'nat-same-zone',
  severity: 'advice',
  title: 'Two NAT gateways in one zone of a VPC',
  reads: [natGateway, routeTable, subnet],
  source: vpcPricing,
  messages: {
    same: '{second} is a second public NAT gateway in {zone}, beside {first}, and costs by the hour: one carries 100 Gbps, and a second one in another zone would survive the loss of this one.',
  },
  *check(estate) {
    const placeOf = (id: string | null): string | undefined => {
      const home = estate.get(subnet, id)
      return home === undefined || home.availabilityZone === ''
        ? undefined
        : `${home.vpc ?? ''} ${home.availabilityZone}`
    }
    const targets = new Set(estate.all(routeTable).flatMap(({ routes }) => routes.map(({ target }) => target)))
    const isCounted = ({ id, connectivityType }: NatGateway): boolean =>
      connectivityType === 'public' && targets.has(id)
    for (const [first, ...others] of grouped(estate.all(natGateway).filter(isCounted), (gateway) =>
      placeOf(gateway.subnet),
    ).values())
      for (const second of others)
        yield {
          at: second.id,
          message: 'same',
          values: {
            first: first?.name ?? '',
            second: second.name,
            zone: estate.get(subnet, second.subnet)?.availabilityZone ?? '',
          },
          also: first === undefined ? [] : [first.id],
        }
  },
})
