import { listedBriefly } from '../../../base/words.ts'
import { admissionKinds } from '../../../estate/admitted.ts'
import { officePathKinds } from '../../../estate/hybrid.ts'
import { shutOut } from '../../../estate/office-access.ts'
import { route53ResolverEndpoint } from '../../../kinds/route53-resolver-endpoint/record.ts'
import { vpcEndpoint } from '../../../kinds/vpc-endpoint/record.ts'
import { prefixText } from '../../../net/prefix.ts'
import { defineRule } from '../../rule.ts'
import { HTTPS, httpsRules, listensOnHttps, ownGroups } from '../https.ts'
import { interfaceEndpoints } from '../sources.ts'
import { interfacesIn } from '../types.ts'

export const rule = defineRule({
  code: 'vpce-office-443',
  severity: 'warning',
  title: 'Office not admitted to an endpoint its names lead to',
  reads: [vpcEndpoint, route53ResolverEndpoint, ...admissionKinds, ...officePathKinds],
  source: interfaceEndpoints,
  messages: {
    shut: 'Through {resolver} the office finds the addresses of {endpoint} for {service}, and no group there admits TCP 443 from {lans}.',
  },
  *check(estate) {
    const inbound = estate.all(route53ResolverEndpoint).filter(({ direction }) => direction === 'INBOUND')
    const resolverOf = new Map(inbound.map((resolver) => [resolver.vpc, resolver]))
    for (const endpoint of interfacesIn(estate).filter(listensOnHttps)) {
      const resolver = endpoint.vpc === null ? undefined : resolverOf.get(endpoint.vpc)
      const ingress = httpsRules(ownGroups(estate, endpoint))
      if (resolver === undefined || !endpoint.privateDnsEnabled || ingress.length === 0) continue
      const out = shutOut(estate, { vpc: endpoint.vpc, ingress, port: HTTPS })
      if (out.length === 0) continue
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
    }
  },
})
