import type { Cases } from '../../cases.ts'
import { circuit } from '../case-plans.ts'

export const cases: Cases = {
  passes: [
    { name: 'a virtual private gateway', plan: circuit({ line: { vpnGateway: 'vgw' } }) },
    { name: 'a transit gateway', plan: circuit({ line: { transitGateway: 'tgw' } }) },
  ],
  fails: [
    { name: 'neither', plan: circuit({ line: {} }), at: ['line.vpnGateway'], message: 'none' },
    {
      name: 'both',
      plan: circuit({ line: { vpnGateway: 'vgw', transitGateway: 'tgw' } }),
      at: ['line.transitGateway'],
      message: 'both',
    },
    {
      name: 'no Direct Connect gateway',
      plan: circuit({ line: { dxGateway: null, vpnGateway: 'vgw' } }),
      at: ['line.dxGateway'],
      message: 'direct',
    },
  ],
}
