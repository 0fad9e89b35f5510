import { withInternet } from '../../case-subnets.ts'
import type { Cases } from '../../cases.ts'
import { balancer, https } from '../case-plans.ts'

const http = { protocol: 'HTTP', port: 80, targetPort: 8080 }
const facing = (...listeners: readonly Readonly<Record<string, unknown>>[]) =>
  balancer({ internal: false, listeners }, withInternet)

export const cases: Cases = {
  passes: [
    { name: 'HTTPS', plan: facing(https) },
    { name: 'HTTP beside HTTPS', plan: facing(http, https) },
    { name: 'HTTP inside', plan: balancer({ listeners: [http] }) },
    { name: 'no listener is another rule’s', plan: facing() },
  ],
  fails: [{ name: 'HTTP only', plan: facing(http), at: ['web.listeners[0].protocol'], message: 'plain' }],
}
