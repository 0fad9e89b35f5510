import { awsService, isWholeServiceName, plainServiceName } from '../../../estate/aws-services.ts'
import { grouped } from '../../../estate/grouped.ts'
import { vpcEndpoint, type VpcEndpoint } from '../../../kinds/vpc-endpoint/record.ts'
import type { Fix } from '../../../plan/finding.ts'
import { change } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'
import { nearestService } from '../nearest.ts'
import { services } from '../sources.ts'
import { interfacesIn } from '../types.ts'

const isUnknown = ({ service }: VpcEndpoint): boolean => {
  const name = plainServiceName(service.trim())
  return name !== '' && awsService(name) === undefined
}

const keyOf = ({ vpc, service }: Pick<VpcEndpoint, 'vpc' | 'service'>): string => `${vpc ?? ''} ${service}`

/** Not where the VPC has an endpoint for it already, nor inside a whole name. */
function use(endpoint: VpcEndpoint, service: string, taken: ReadonlySet<string>): Fix | undefined {
  if (taken.has(keyOf({ ...endpoint, service })) || isWholeServiceName(endpoint.service)) return undefined
  return { title: `Use ${service}`, patch: change(endpoint, { service }) }
}

export const rule = defineRule({
  code: 'vpce-service-name',
  severity: 'warning',
  title: 'Service not in the catalogue',
  reads: [vpcEndpoint],
  source: services,
  messages: {
    near: '“{service}” is no service with endpoints that Gatewright knows; {title} is {nearest}.',
    unknown: '“{service}” is no service with endpoints that Gatewright knows; AWS refuses a name it does not know.',
  },
  *check(estate) {
    const taken = new Set(estate.all(vpcEndpoint).map(keyOf))
    for (const [service, endpoints] of grouped(interfacesIn(estate).filter(isUnknown), (each) => each.service)) {
      const nearest = nearestService(plainServiceName(service))
      for (const endpoint of endpoints) {
        const fix = nearest && use(endpoint, nearest.name, taken)
        yield {
          at: endpoint.id,
          field: 'service',
          message: nearest === undefined ? ('unknown' as const) : ('near' as const),
          values: { service, title: nearest?.title ?? '', nearest: nearest?.name ?? '' },
          ...(fix && { fix }),
        }
      }
    }
  },
})
