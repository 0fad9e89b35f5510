import type { Cases } from '../../cases.ts'
import { circuit } from '../case-plans.ts'

export const cases: Cases = {
  passes: [
    {
      name: 'two transit gateways',
      plan: circuit({ one: { transitGateway: 'tgw' }, two: { transitGateway: 'tgw2' } }),
    },
    { name: 'without ends is another rule’s', plan: circuit({ one: {}, two: {} }) },
  ],
  fails: [
    {
      name: 'the same again',
      plan: circuit({ one: { transitGateway: 'tgw' }, two: { transitGateway: 'tgw' } }),
      at: ['two.dxGateway'],
      message: 'twice',
    },
  ],
}
