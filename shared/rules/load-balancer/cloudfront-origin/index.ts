import { cloudfrontDistribution } from '../../../kinds/cloudfront-distribution/record.ts'
import { lb } from '../../../kinds/lb/record.ts'
import { defineRule } from '../../rule.ts'
import { cloudfrontOrigins } from '../sources.ts'

export const rule = defineRule({
  code: 'cloudfront-origin',
  severity: 'error',
  title: 'Distribution that can’t reach its origin',
  reads: [cloudfrontDistribution, lb],
  source: cloudfrontOrigins,
  messages: {
    missing: '{distribution} has no origin to fetch from; choose a load balancer.',
    internal: '{balancer} is internal, and {distribution} fetches over the internet; make it internet-facing.',
    listener: '{distribution} fetches by {protocol}, and {balancer} has no {protocol} listener.',
  },
  *check(estate) {
    for (const { id, name, origin, ...distribution } of estate.all(cloudfrontDistribution)) {
      const balancer = estate.get(lb, origin)
      if (balancer === undefined) {
        yield { at: id, field: 'origin', message: 'missing', values: { distribution: name } }
        continue
      }
      const values = { distribution: name, balancer: balancer.name }
      const also = [balancer.id]
      if (balancer.internal) yield { at: id, field: 'origin', message: 'internal', values, also }
      const spoken = { 'https-only': 'HTTPS', 'http-only': 'HTTP', 'match-viewer': undefined }
      const protocol = spoken[distribution.originProtocolPolicy]
      const isApplication = balancer.loadBalancerType === 'application' && balancer.listeners.length > 0
      if (protocol === undefined || !isApplication) continue
      if (balancer.listeners.every((listener) => listener.protocol !== protocol))
        yield { at: id, field: 'originProtocolPolicy', message: 'listener', values: { ...values, protocol }, also }
    }
  },
})
