import type { Cases } from '../../cases.ts'
import { https, listening, network } from '../case-plans.ts'

const tcp = { protocol: 'TCP', port: 443, targetPort: 8080 }
const tls = { ...https, protocol: 'TLS' }

export const cases: Cases = {
  passes: [
    { name: 'HTTPS and HTTP', plan: listening(https, { ...https, protocol: 'HTTP', port: 80 }) },
    {
      name: 'TCP, TLS and UDP',
      plan: network({ listeners: [tcp, { ...tls, port: 8443 }, { ...tcp, protocol: 'UDP', port: 53 }] }),
    },
  ],
  fails: [
    {
      name: 'TCP on an application load balancer',
      plan: listening(https, { ...tcp, port: 80 }),
      at: ['web.listeners[1].protocol'],
      message: 'unfit',
    },
    {
      name: 'HTTPS on a network load balancer',
      plan: network({ listeners: [https] }),
      at: ['web.listeners[0].protocol'],
      message: 'unfit',
    },
  ],
}
