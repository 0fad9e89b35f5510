import { listedBriefly } from '../../../base/words.ts'
import { officePathKinds } from '../../../estate/hybrid.ts'
import { officesOf } from '../../../estate/offices.ts'
import { route53ResolverEndpoint } from '../../../kinds/route53-resolver-endpoint/record.ts'
import { vpcEndpoint } from '../../../kinds/vpc-endpoint/record.ts'
import { defineRule } from '../../rule.ts'
import { gatewayEndpoints } from '../sources.ts'
import { gatewaysIn, interfacesIn, serviceInVpc } from '../types.ts'

export const rule = defineRule({
  code: 'vpce-gateway-office',
  severity: 'advice',
  title: 'Gateway endpoint is of no use to the office',
  reads: [vpcEndpoint, route53ResolverEndpoint, ...officePathKinds],
  source: gatewayEndpoints,
  messages: {
    office:
      '{endpoint} serves hosts of its VPC only; traffic from {offices} to {service} goes over the internet. Through the VPN it needs an interface endpoint.',
  },
  *check(estate) {
    const interfaces = new Set(interfacesIn(estate).map(serviceInVpc))
    const inbound = estate.all(route53ResolverEndpoint).filter(({ direction }) => direction === 'INBOUND')
    const asked = new Set(inbound.map(({ vpc }) => vpc))
    for (const endpoint of gatewaysIn(estate)) {
      const offices = officesOf(estate, endpoint.vpc)
      const service = serviceInVpc(endpoint)
      if (offices.length === 0 || service === undefined) continue
      if (interfaces.has(service) || !asked.has(endpoint.vpc)) continue
      yield {
        at: endpoint.id,
        field: 'vpcEndpointType',
        message: 'office',
        values: {
          endpoint: endpoint.name,
          offices: listedBriefly(offices.map(({ name }) => name)),
          service: endpoint.service,
        },
        also: offices.map(({ id }) => id),
      }
    }
  },
})
