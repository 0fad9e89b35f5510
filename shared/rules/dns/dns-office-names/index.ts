import { listedBriefly } from '../../../base/words.ts'
import { grouped } from '../../../estate/grouped.ts'
import { officePathKinds } from '../../../estate/hybrid.ts'
import { officesOf } from '../../../estate/offices.ts'
import { route53ResolverEndpoint } from '../../../kinds/route53-resolver-endpoint/record.ts'
import { route53Zone } from '../../../kinds/route53-zone/record.ts'
import { defineRule } from '../../rule.ts'
import { resolverEndpoints } from '../sources.ts'

export const rule = defineRule({
  code: 'dns-office-names',
  severity: 'advice',
  title: 'Office does not find the names of a private zone',
  reads: [route53Zone, route53ResolverEndpoint, ...officePathKinds],
  source: resolverEndpoints,
  messages: {
    office:
      '{offices} is joined to {vpc} and does not find the names of {zone}; an inbound resolver endpoint would answer it.',
  },
  *check(estate) {
    const inbound = grouped(
      estate.all(route53ResolverEndpoint).filter(({ direction }) => direction === 'INBOUND'),
      ({ vpc }) => vpc,
    )
    for (const { id, name, vpcs } of estate.all(route53Zone)) {
      const joined = vpcs.find((vpc) => officesOf(estate, vpc).length > 0)
      if (joined === undefined || vpcs.some((vpc) => inbound.has(vpc))) continue
      const offices = officesOf(estate, joined)
      yield {
        at: id,
        field: 'vpcs',
        message: 'office',
        values: {
          offices: listedBriefly(offices.map((office) => office.name)),
          vpc: estate.nameOf(joined),
          zone: name,
        },
        also: offices.map((office) => office.id),
      }
    }
  },
})
