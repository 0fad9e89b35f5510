import { groupsIn, isForPort } from '../../../estate/admitted.ts'
import { lb } from '../../../kinds/lb/record.ts'
import { securityGroup } from '../../../kinds/security-group/record.ts'
import { defineRule } from '../../rule.ts'
import { balancerGroups } from '../sources.ts'

export const rule = defineRule({
  code: 'lb-group-port',
  severity: 'error',
  title: 'Listener that nobody is admitted to',
  reads: [lb, securityGroup],
  source: balancerGroups,
  messages: {
    shut: 'No security group on {balancer} admits anybody to port {port}, where it listens.',
  },
  *check(estate) {
    for (const balancer of estate.all(lb)) {
      const groups = groupsIn(estate, balancer.securityGroups)
      const rules = groups.flatMap(({ ingress }) => ingress)
      if (groups.length === 0) continue
      for (const [index, { protocol, port }] of balancer.listeners.entries()) {
        const transport = protocol === 'UDP' ? 'udp' : 'tcp'
        if (port === null || port < 1 || port > 65535) continue
        if (rules.some((rule) => isForPort(rule, transport, port))) continue
        yield {
          at: balancer.id,
          field: `listeners[${index}].port`,
          message: 'shut',
          values: { balancer: balancer.name, port },
          also: groups.map(({ id }) => id),
        }
      }
    }
  },
})
