import type { Cases } from '../../cases.ts'
import { balancer, groupWith, https, network, onPort } from '../case-plans.ts'

export const cases: Cases = {
  passes: [
    { name: 'the port is admitted', plan: balancer() },
    {
      name: 'all traffic',
      plan: balancer({}, { sg: groupWith({ ...onPort(443), ipProtocol: '-1', fromPort: null, toPort: null }) }),
    },
    { name: 'no group is another rule’s', plan: balancer({ securityGroups: [] }) },
  ],
  fails: [
    {
      name: 'another port is',
      plan: balancer({ listeners: [{ ...https, port: 8443 }] }),
      at: ['web.listeners[0].port'],
      message: 'shut',
    },
    {
      name: 'one of two',
      plan: balancer({ listeners: [https, { ...https, port: 8443 }] }),
      at: ['web.listeners[1].port'],
      message: 'shut',
    },
    {
      name: 'TCP, and the listener is for UDP',
      plan: network({ listeners: [{ protocol: 'UDP', port: 443, targetPort: 8080 }] }),
      at: ['web.listeners[0].port'],
      message: 'shut',
    },
  ],
}
