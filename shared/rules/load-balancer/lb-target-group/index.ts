import { admissionKinds, admittedOn, groupsIn, isForPort } from '../../../estate/admitted.ts'
import { vpcBlocks } from '../../../estate/blocks.ts'
import type { Estate } from '../../../estate/estate.ts'
import { ecsService } from '../../../kinds/ecs-service/record.ts'
import { instance } from '../../../kinds/instance/record.ts'
import { lb, type Lb } from '../../../kinds/lb/record.ts'
import type { SecurityGroupRule } from '../../../kinds/security-group/record.ts'
import { vpc } from '../../../kinds/vpc/record.ts'
import { intersection, setOf } from '../../../net/prefix-set.ts'
import type { Id } from '../../../plan/plan.ts'
import { defineRule } from '../../rule.ts'
import { balancerGroups } from '../sources.ts'

type Listener = Lb['listeners'][number]

/** Of hosts with groups of their own; the VPC's default group may hold anything. */
const rulesOf = (estate: Estate, target: Id): readonly SecurityGroupRule[] | undefined => {
  const ids = (estate.get(instance, target) ?? estate.get(ecsService, target))?.securityGroups ?? []
  const groups = groupsIn(estate, ids)
  return groups.length === 0 ? undefined : groups.flatMap(({ ingress }) => ingress)
}

/** ECS registers its tasks with the port of their container, whatever port the listener names. */
function listenersFor(estate: Estate, { listeners }: Lb, target: Id): readonly Listener[] {
  const port = estate.get(ecsService, target)?.containerPort ?? null
  return port === null ? listeners : listeners.map((listener) => ({ ...listener, targetPort: port }))
}

/** An application load balancer comes from its own addresses, a network one may keep those of the clients. */
function admits(estate: Estate, balancer: Lb, { protocol, targetPort }: Listener, rules: readonly SecurityGroupRule[]) {
  const transport = protocol === 'UDP' ? 'udp' : 'tcp'
  const home = estate.get(vpc, balancer.vpc)
  if (targetPort === null || home === undefined) return true
  const fitting = rules.filter((rule) => isForPort(rule, transport, targetPort))
  if (balancer.loadBalancerType === 'network') return fitting.length > 0
  if (fitting.some(({ peer, cidrIpv6 }) => peer === 'group' || peer === 'self' || cidrIpv6 !== '')) return true
  const admitted = admittedOn(estate, fitting, transport, targetPort)
  return intersection(admitted, setOf(vpcBlocks(home))).length > 0
}

export const rule = defineRule({
  code: 'lb-target-group',
  severity: 'error',
  title: 'Target that does not admit its load balancer',
  reads: [lb, instance, ecsService, vpc, ...admissionKinds],
  source: balancerGroups,
  messages: {
    shut: 'No security group on {target} admits {balancer} to port {port}; every health check fails, and clients get errors.',
  },
  *check(estate) {
    for (const balancer of estate.all(lb))
      for (const [index, target] of balancer.targets.entries()) {
        const rules = rulesOf(estate, target)
        const listeners = listenersFor(estate, balancer, target)
        const shut = rules && listeners.find((listener) => !admits(estate, balancer, listener, rules))
        if (shut === undefined) continue
        yield {
          at: balancer.id,
          field: `targets[${index}]`,
          message: 'shut',
          values: { target: estate.nameOf(target), balancer: balancer.name, port: shut.targetPort ?? '' },
          also: [target],
        }
      }
  },
})
