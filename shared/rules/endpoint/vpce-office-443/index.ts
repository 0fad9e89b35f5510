import type { Estate } from '../../../estate/estate.ts'
import { listedBriefly } from '../../../base/words.ts'
import { prefixText } from '../../../net/prefix.ts'
import type { VpcEndpoint } from '../../../kinds/vpc-endpoint/record.ts'
import { defineRule, faultsOf, type Fault } from '../../rule.ts'
import { httpsRules, listensOnHttps, ownGroups } from '../https.ts'
import { readsOfShutOffices, resolverFor, shutOffices } from '../shut-offices.ts'
import { interfaceEndpoints } from '../sources.ts'
import { interfacesIn } from '../types.ts'

const shut = faultsOf(function* (estate: Estate, endpoint: VpcEndpoint): Iterable<Fault<'shut'>> {
  const resolver = resolverFor(estate, endpoint)
  const ingress = httpsRules(ownGroups(estate, endpoint))
  if (resolver === undefined || ingress.length === 0) return
  const out = shutOffices(estate, endpoint, ingress)
  if (out.length === 0) return
  yield {
    at: endpoint.id,
    field: 'securityGroups',
    message: 'shut',
    values: {
      resolver: resolver.name,
      endpoint: endpoint.name,
      service: endpoint.service,
      lans: listedBriefly(out.map(({ block }) => prefixText(block))),
    },
    also: [...new Set(out.map(({ site }) => site.id))],
  }
})

export const rule = defineRule({
  code: 'vpce-office-443',
  severity: 'warning',
  title: 'Office not admitted to an endpoint its names lead to',
  reads: readsOfShutOffices,
  source: interfaceEndpoints,
  messages: {
    shut: 'Through {resolver} the office finds the addresses of {endpoint} for {service}, and no group there admits TCP 443 from {lans}.',
  },
  *check(estate) {
    for (const endpoint of interfacesIn(estate).filter(listensOnHttps)) yield* shut(estate, endpoint)
  },
})
