import type { Cases } from '../../cases.ts'
import { balancer, https, network, onPort } from '../case-plans.ts'

const out = (...egress: readonly object[]) => ({
  sg: { kind: 'security_group', vpc: 'main', ingress: [onPort(443)], egress },
})
const tasks = { kind: 'ecs_service', vpc: 'main', subnets: ['a'], securityGroups: ['host-sg'], containerPort: 80 }
const at = ['web.targets[0]']

export const cases: Cases = {
  passes: [
    { name: 'the port of the targets', plan: balancer({}, out(onPort(8080))) },
    { name: 'everything', plan: balancer({}, out({ ipProtocol: '-1', cidrIpv4: '10.0.0.0/16' })) },
    {
      name: 'to the group of the targets',
      plan: balancer({}, out({ ...onPort(8080, ''), peer: 'group', referencedSecurityGroup: 'host-sg' })),
    },
    { name: 'no outbound rule is another rule’s', plan: balancer({}, out()) },
    { name: 'the port of the container', plan: balancer({ targets: ['tasks'] }, { tasks, ...out(onPort(80)) }) },
    { name: 'no group on it', plan: network() },
  ],
  fails: [
    { name: 'the port it listens on', plan: balancer({}, out(onPort(443))), at, message: 'held' },
    {
      name: 'one of two ports',
      plan: balancer({ listeners: [https, { ...https, port: 8443, targetPort: 8081 }] }, out(onPort(8080))),
      at,
      message: 'held',
    },
    {
      name: 'the listener’s port, and tasks are on their own',
      plan: balancer({ targets: ['tasks'] }, { tasks, ...out(onPort(8080)) }),
      at,
      message: 'held',
    },
    {
      name: 'TCP, and a network load balancer sends UDP',
      plan: network({ listeners: [{ protocol: 'UDP', port: 53, targetPort: 53 }] }, out(onPort(53))),
      at,
      message: 'held',
    },
  ],
}
