import type { Cases } from '../../cases.ts'
import { balancer, groupWith, https, network, onPort } from '../case-plans.ts'

const admitting = (...ingress: readonly Readonly<Record<string, unknown>>[]) =>
  balancer({}, { 'host-sg': groupWith(...ingress) })
const tasks = { kind: 'ecs_service', vpc: 'main', subnets: ['a'], securityGroups: ['host-sg'], containerPort: 80 }
const at = ['web.targets[0]']

export const cases: Cases = {
  passes: [
    { name: 'from the VPC', plan: balancer() },
    {
      name: 'a service, on the port of its container',
      plan: balancer({ targets: ['tasks'] }, { tasks, 'host-sg': groupWith(onPort(80)) }),
    },
    { name: 'from one subnet', plan: admitting(onPort(8080, '10.0.1.0/24')) },
    {
      name: 'from the load balancer’s group',
      plan: admitting({ ...onPort(8080, ''), peer: 'group', referencedSecurityGroup: 'sg' }),
    },
    { name: 'the VPC’s default group is not known', plan: balancer({}, { host: { kind: 'instance', subnet: 'a' } }) },
    {
      name: 'clients of a network load balancer',
      plan: network({}, { 'host-sg': groupWith(onPort(8080, '192.168.1.0/24')) }),
    },
  ],
  fails: [
    { name: 'nobody', plan: admitting(), at, message: 'shut' },
    { name: 'the listener’s port', plan: admitting(onPort(443)), at, message: 'shut' },
    { name: 'the office only', plan: admitting(onPort(8080, '192.168.1.0/24')), at, message: 'shut' },
    {
      name: 'another port, by a network load balancer',
      plan: network({}, { 'host-sg': groupWith(onPort(443)) }),
      at,
      message: 'shut',
    },
    {
      name: 'one of two listeners’ ports',
      plan: balancer({ listeners: [https, { ...https, port: 8443, targetPort: 8081 }] }),
      at,
      message: 'shut',
    },
    {
      name: 'a service, on the listener’s port of the targets',
      plan: balancer({ targets: ['tasks'] }, { tasks, 'host-sg': groupWith(onPort(8080)) }),
      at,
      message: 'shut',
    },
  ],
}
