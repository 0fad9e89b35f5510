import { lb } from '../../../kinds/lb/record.ts'
import { defineRule } from '../../rule.ts'
import { listeners } from '../sources.ts'

export const rule = defineRule({
  code: 'lb-plain-http',
  severity: 'warning',
  title: 'Internet-facing load balancer without HTTPS',
  reads: [lb],
  source: listeners,
  messages: {
    plain:
      '{balancer} is internet-facing and listens on HTTP only; what passes can be read on the way. Add HTTPS with a certificate.',
  },
  *check(estate) {
    for (const { id, name, internal, loadBalancerType, listeners: all } of estate.all(lb)) {
      const isPlain = all.length > 0 && all.every(({ protocol }) => protocol === 'HTTP')
      if (!internal && loadBalancerType === 'application' && isPlain)
        yield { at: id, field: 'listeners[0].protocol', message: 'plain', values: { balancer: name } }
    }
  },
})
