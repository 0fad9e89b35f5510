import { vpcEndpoint } from '../../../kinds/vpc-endpoint/record.ts'
import { change } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'
import { services } from '../sources.ts'

/** `com.amazonaws.us-east-1.s3` and `com.amazonaws.vpce.us-east-1.vpce-svc-…`. */
const WHOLE = /^com\.amazonaws\.(vpce\.)?([a-z]{2}(?:-[a-z]+)+-\d)\.(.+)$/

export const rule = defineRule({
  code: 'vpce-service-region',
  severity: 'error',
  title: 'Service of another Region',
  reads: [vpcEndpoint],
  source: services,
  messages: {
    region: '“{service}” is a service in {other}, and this plan is in {region}; an endpoint leads to its own Region.',
  },
  *check(estate) {
    for (const endpoint of estate.all(vpcEndpoint)) {
      const [, others, other, name] = WHOLE.exec(endpoint.service) ?? []
      if (other === undefined || name === undefined || other === estate.region) continue
      const service = `com.amazonaws.${estate.region}.${name}`
      yield {
        at: endpoint.id,
        field: 'service',
        message: 'region',
        values: { service: endpoint.service, other, region: estate.region },
        ...(others === undefined && { fix: { title: `Use ${service}`, patch: change(endpoint, { service }) } }),
      }
    }
  },
})
