import { zoneCount } from '../../../estate/eks.ts'
import { route53ResolverEndpoint } from '../../../kinds/route53-resolver-endpoint/record.ts'
import { subnet } from '../../../kinds/subnet/record.ts'
import { defineRule } from '../../rule.ts'
import { resolverConsiderations } from '../sources.ts'

export const rule = defineRule({
  code: 'resolver-one-zone',
  severity: 'advice',
  title: 'Resolver endpoint in one zone',
  reads: [route53ResolverEndpoint, subnet],
  source: resolverConsiderations,
  messages: {
    one: 'All addresses of {resolver} are in {zone}; when that zone is down, no names are found. Use two Availability Zones.',
  },
  *check(estate) {
    for (const { id, name, ipAddresses } of estate.all(route53ResolverEndpoint)) {
      const subnets = [...new Set(ipAddresses.flatMap((each) => estate.get(subnet, each.subnet) ?? []))]
      const [first] = subnets
      if (ipAddresses.length < 2 || first === undefined || zoneCount(subnets) > 1) continue
      yield {
        at: id,
        field: 'ipAddresses',
        message: 'one',
        values: { resolver: name, zone: first.availabilityZone || 'one zone' },
      }
    }
  },
})
