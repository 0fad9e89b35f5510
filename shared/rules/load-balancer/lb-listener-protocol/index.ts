import { listed } from '../../../base/words.ts'
import { lb, type Lb } from '../../../kinds/lb/record.ts'
import { defineRule } from '../../rule.ts'
import { listeners } from '../sources.ts'

const protocols: Readonly<Record<Lb['loadBalancerType'], readonly string[]>> = {
  application: ['HTTP', 'HTTPS'],
  network: ['TCP', 'UDP', 'TLS'],
}

export const rule = defineRule({
  code: 'lb-listener-protocol',
  severity: 'error',
  title: 'Protocol of the other kind of load balancer',
  reads: [lb],
  source: listeners,
  messages: {
    unfit: '{protocol} is not for the {type} load balancer {balancer}; it listens on {protocols}.',
  },
  *check(estate) {
    for (const { id, name, loadBalancerType: type, listeners: all } of estate.all(lb))
      for (const [index, { protocol }] of all.entries())
        if (!protocols[type].includes(protocol))
          yield {
            at: id,
            field: `listeners[${index}].protocol`,
            message: 'unfit',
            values: { protocol, type, balancer: name, protocols: listed(protocols[type], 'or') },
          }
  },
})
