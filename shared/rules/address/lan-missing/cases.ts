import type { Cases } from '../../cases.ts'
import { joined } from '../office-plan.ts'

export const cases: Cases = {
  passes: [
    { name: 'one LAN', plan: joined(['192.168.1.0/24'], '10.0.0.0/16') },
    { name: 'a LAN that is no block is another rule’s', plan: joined(['office'], '10.0.0.0/16') },
    { name: 'no VPN yet', plan: { resources: { hq: { kind: 'site' } } } },
    {
      name: 'a customer gateway alone is no VPN',
      plan: { resources: { hq: { kind: 'site' }, cgw: { kind: 'customer_gateway', site: 'hq' } } },
    },
  ],
  fails: [
    { name: 'no LAN', plan: joined([], '10.0.0.0/16'), at: ['hq.lanCidrs'], message: 'missing' },
    { name: 'only an empty line', plan: joined([''], '10.0.0.0/16'), at: ['hq.lanCidrs'], message: 'missing' },
    {
      name: 'joined by Direct Connect',
      plan: { resources: { hq: { kind: 'site' }, dx: { kind: 'dx_gateway', sites: ['hq'] } } },
      at: ['hq.lanCidrs'],
      message: 'missing',
    },
  ],
}
