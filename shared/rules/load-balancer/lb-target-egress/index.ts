import { admissionKinds, groupsIn, isForPort } from '../../../estate/admitted.ts'
import type { Estate } from '../../../estate/estate.ts'
import { ecsService } from '../../../kinds/ecs-service/record.ts'
import { lb, type Lb } from '../../../kinds/lb/record.ts'
import { defineRule } from '../../rule.ts'
import { balancerGroups } from '../sources.ts'

interface Way {
  readonly protocol: 'tcp' | 'udp'
  readonly port: number
}

/** ECS registers its tasks with the port of their container, whatever port the listener names. */
const waysTo = (estate: Estate, { listeners }: Lb, target: string): readonly Way[] =>
  listeners.flatMap(({ protocol, targetPort }) => {
    const port = estate.get(ecsService, target)?.containerPort ?? targetPort
    return port === null ? [] : [{ protocol: protocol === 'UDP' ? ('udp' as const) : ('tcp' as const), port }]
  })

export const rule = defineRule({
  code: 'lb-target-egress',
  severity: 'error',
  title: 'Load balancer that may not call its targets',
  reads: [lb, ecsService, ...admissionKinds],
  source: balancerGroups,
  messages: {
    held: 'No outbound rule of {balancer}’s security groups is for port {port}, on which it calls {target}; every health check fails, and clients get errors.',
  },
  *check(estate) {
    for (const balancer of estate.all(lb)) {
      const rules = groupsIn(estate, balancer.securityGroups).flatMap(({ egress }) => egress)
      // A group without any outbound rule is another rule’s.
      if (rules.length === 0) continue
      for (const [index, target] of balancer.targets.entries()) {
        const held = waysTo(estate, balancer, target).find(
          ({ protocol, port }) => !rules.some((each) => isForPort(each, protocol, port)),
        )
        if (held === undefined) continue
        yield {
          at: balancer.id,
          field: `targets[${String(index)}]`,
          message: 'held',
          values: { balancer: balancer.name, port: held.port, target: estate.nameOf(target) },
          also: [target, ...balancer.securityGroups],
        }
      }
    }
  },
})
