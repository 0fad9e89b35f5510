import type { Cases } from '../../cases.ts'
import { distribution } from '../case-plans.ts'

const http = { protocol: 'HTTP', port: 80, targetPort: 8080 }
const tcp = { protocol: 'TCP', port: 443, targetPort: 8080 }

export const cases: Cases = {
  passes: [
    { name: 'internet-facing, by HTTPS', plan: distribution() },
    {
      name: 'by HTTP where it listens on that',
      plan: distribution({ originProtocolPolicy: 'http-only' }, { listeners: [http] }),
    },
    { name: 'as the viewer', plan: distribution({ originProtocolPolicy: 'match-viewer' }, { listeners: [http] }) },
    {
      name: 'a network load balancer hands everything on',
      plan: distribution({}, { loadBalancerType: 'network', listeners: [tcp] }),
    },
    { name: 'no listener is another rule’s', plan: distribution({}, { listeners: [] }) },
  ],
  fails: [
    { name: 'none', plan: distribution({ origin: null }), at: ['cdn.origin'], message: 'missing' },
    { name: 'an internal one', plan: distribution({}, { internal: true }), at: ['cdn.origin'], message: 'internal' },
    {
      name: 'by HTTPS where it listens on HTTP',
      plan: distribution({}, { listeners: [http] }),
      at: ['cdn.originProtocolPolicy'],
      message: 'listener',
    },
    {
      name: 'by HTTP where it listens on HTTPS',
      plan: distribution({ originProtocolPolicy: 'http-only' }),
      at: ['cdn.originProtocolPolicy'],
      message: 'listener',
    },
  ],
}
