import type { Cases } from '../../cases.ts'
import { flowLog } from '../case-plans.ts'

export const cases: Cases = {
  passes: [
    { name: 'a VPC', plan: flowLog({ vpc: 'main' }) },
    { name: 'a subnet', plan: flowLog({ subnet: 'a' }) },
    { name: 'a transit gateway', plan: flowLog({ transitGateway: 'tgw' }) },
  ],
  fails: [
    { name: 'nothing', plan: flowLog(), at: ['log.vpc'], message: 'none' },
    {
      name: 'a VPC and its subnet',
      plan: flowLog({ vpc: 'main', subnet: 'a' }),
      at: ['log.subnet'],
      message: 'several',
    },
    {
      name: 'all three',
      plan: flowLog({ vpc: 'main', subnet: 'a', transitGateway: 'tgw' }),
      at: ['log.subnet', 'log.transitGateway'],
      message: 'several',
    },
  ],
}
