import { vpcEndpoint } from '../../../kinds/vpc-endpoint/record.ts'
import { change } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'
import { interfaceEndpoints } from '../sources.ts'
import { interfacesIn, serviceInVpc } from '../types.ts'

export const rule = defineRule({
  code: 'vpce-private-dns-twice',
  severity: 'error',
  title: 'Two endpoints with one private name',
  reads: [vpcEndpoint],
  source: interfaceEndpoints,
  messages: {
    twice: '{first} has the private DNS name of {service} in this VPC already; {endpoint} can’t have it too.',
  },
  *check(estate) {
    const firsts = new Map<string, { readonly id: string; readonly name: string }>()
    for (const endpoint of interfacesIn(estate)) {
      const key = serviceInVpc(endpoint)
      if (key === undefined || !endpoint.privateDnsEnabled) continue
      const first = firsts.get(key)
      if (first === undefined) firsts.set(key, endpoint)
      else
        yield {
          at: endpoint.id,
          field: 'privateDnsEnabled',
          message: 'twice',
          values: { first: first.name, service: endpoint.service, endpoint: endpoint.name },
          also: [first.id],
          fix: {
            title: 'Turn off private DNS',
            patch: change(endpoint, { privateDnsEnabled: false, privateDnsOnlyForInboundResolverEndpoint: false }),
          },
        }
    }
  },
})
