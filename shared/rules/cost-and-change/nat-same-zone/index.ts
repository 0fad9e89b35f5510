import { grouped } from '../../../estate/grouped.ts'
import { natGateway } from '../../../kinds/nat-gateway/record.ts'
import { subnet } from '../../../kinds/subnet/record.ts'
import { defineRule } from '../../rule.ts'
import { vpcPricing } from '../sources.ts'

export const rule = defineRule({
  code: 'nat-same-zone',
  severity: 'advice',
  title: 'Two NAT gateways in one zone of a VPC',
  reads: [natGateway, subnet],
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
    const publicOnes = estate.all(natGateway).filter(({ connectivityType }) => connectivityType === 'public')
    for (const [first, ...others] of grouped(publicOnes, (gateway) => placeOf(gateway.subnet)).values())
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
