import { answered } from '../../../estate/answered.ts'
import { crossingKinds, officeStops, stopField, stopText, type Called } from '../../../estate/crossings.ts'
import type { Estate } from '../../../estate/estate.ts'
import { officePathKinds } from '../../../estate/hybrid.ts'
import {
  route53ResolverEndpoint,
  type Route53ResolverEndpoint,
} from '../../../kinds/route53-resolver-endpoint/record.ts'
import { subnet } from '../../../kinds/subnet/record.ts'
import { defineRule } from '../../rule.ts'
import { networkAcls } from '../sources.ts'

const DNS: readonly Called[] = [
  { protocol: 'udp', port: 53 },
  { protocol: 'tcp', port: 53 },
]

const stopsAt = answered((estate: Estate, { vpc, ipAddresses }: Route53ResolverEndpoint) => {
  const subnets = new Set(ipAddresses.flatMap((address) => estate.get(subnet, address.subnet) ?? []))
  return DNS.flatMap((called) => officeStops(estate, vpc, [...subnets], called))
})

export const rule = defineRule({
  code: 'resolver-acl-53',
  severity: 'error',
  title: 'Network ACL keeps the office from the resolver',
  reads: [...new Set([route53ResolverEndpoint, ...officePathKinds, ...crossingKinds])],
  source: networkAcls,
  messages: {
    stopped: '{stop}, so the office can’t ask {resolver} for names.',
  },
  *check(estate) {
    for (const resolver of estate.all(route53ResolverEndpoint)) {
      if (resolver.direction !== 'INBOUND') continue
      const [stop] = stopsAt(estate, resolver)
      if (stop === undefined) continue
      yield {
        at: stop.acl.id,
        field: stopField(stop),
        message: 'stopped',
        values: { stop: stopText(stop), resolver: resolver.name },
        also: [resolver.id, stop.crossing.subnet.id],
      }
    }
  },
})
