import type { Cases } from '../../cases.ts'
import { circuit } from '../case-plans.ts'

const one = (...allowedPrefixes: readonly string[]) => circuit({ line: { transitGateway: 'tgw', allowedPrefixes } })
const two = (first: string, second: string, more = {}) =>
  circuit({
    line: { transitGateway: 'tgw', allowedPrefixes: [first] },
    line2: { transitGateway: 'tgw2', allowedPrefixes: [second], ...more },
  })

export const cases: Cases = {
  passes: [
    { name: 'side by side', plan: one('10.0.0.0/17', '10.0.128.0/17') },
    { name: 'two transit gateways, apart', plan: two('10.0.0.0/16', '10.1.0.0/16') },
    { name: 'two Direct Connect gateways', plan: two('10.0.0.0/8', '10.0.0.0/8', { dxGateway: 'other' }) },
  ],
  fails: [
    {
      name: 'one inside the other',
      plan: one('10.0.0.0/8', '10.0.0.0/16'),
      at: ['line.allowedPrefixes[1]'],
      message: 'idle',
    },
    {
      name: 'two transit gateways',
      plan: two('10.0.0.0/8', '10.1.0.0/16'),
      at: ['line2.allowedPrefixes[0]'],
      message: 'transit',
    },
  ],
}
