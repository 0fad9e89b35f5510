import { awsService, isWholeServiceName, plainServiceName } from '../../../estate/aws-services.ts'
import type { Estate } from '../../../estate/estate.ts'
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

/** Not where the VPC has an endpoint for it already, nor inside a whole name. */
function use(estate: Estate, endpoint: VpcEndpoint, service: string): Fix | undefined {
  const isTaken = estate.all(vpcEndpoint).some((each) => each.vpc === endpoint.vpc && each.service === service)
  if (isTaken || isWholeServiceName(endpoint.service)) return undefined
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
    for (const endpoint of interfacesIn(estate).filter(isUnknown)) {
      const { id, service } = endpoint
      const nearest = nearestService(plainServiceName(service))
      const fix = nearest && use(estate, endpoint, nearest.name)
      yield {
        at: id,
        field: 'service',
        message: nearest === undefined ? ('unknown' as const) : ('near' as const),
        values: { service, title: nearest?.title ?? '', nearest: nearest?.name ?? '' },
        ...(fix && { fix }),
      }
    }
  },
})
