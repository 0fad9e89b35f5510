import { grouped } from '../../../estate/grouped.ts'
import { quotas } from '../../../estate/quotas.ts'
import { natGateway } from '../../../kinds/nat-gateway/record.ts'
import { subnet } from '../../../kinds/subnet/record.ts'
import { defineRule } from '../../rule.ts'
import { limitOf, severityOf } from '../wording.ts'

const quota = quotas.natGatewaysPerZone

export const rule = defineRule({
  code: 'quota-nat-per-zone',
  severity: severityOf(quota),
  title: 'More NAT gateways in a zone than AWS allows at first',
  reads: [natGateway, subnet],
  source: quota.source,
  messages: { count: `The plan has {count} NAT gateways in {zone}; ${limitOf(quota)}` },
  *check(estate) {
    const zoneOf = (id: string | null) => estate.get(subnet, id)?.availabilityZone || undefined
    for (const [zone, gateways] of grouped(estate.all(natGateway), (gateway) => zoneOf(gateway.subnet))) {
      const tooMany = gateways[quota.most]
      if (tooMany !== undefined)
        yield { at: tooMany.id, message: 'count', values: { count: gateways.length, zone, most: quota.most } }
    }
  },
})
