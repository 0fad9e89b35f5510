import type { Cases } from '../../cases.ts'
import { circuit } from '../case-plans.ts'

export const cases: Cases = {
  passes: [
    {
      name: 'two transit gateways',
      plan: circuit({ one: { transitGateway: 'tgw' }, two: { transitGateway: 'tgw2' } }),
    },
    {
      name: 'one of each on two Direct Connect gateways',
      plan: circuit({ one: { transitGateway: 'tgw' }, two: { dxGateway: 'other', vpnGateway: 'vgw' } }),
    },
  ],
  fails: [
    {
      name: 'one of each',
      plan: circuit({ one: { transitGateway: 'tgw' }, two: { vpnGateway: 'vgw' } }),
      at: ['two.dxGateway'],
      message: 'mixed',
    },
  ],
}
