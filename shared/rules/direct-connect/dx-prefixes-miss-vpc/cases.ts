import type { Cases } from '../../cases.ts'
import { carrying, circuit } from '../case-plans.ts'

const transit = (...allowedPrefixes: readonly string[]) => circuit({ line: { transitGateway: 'tgw', allowedPrefixes } })
const at = ['line.allowedPrefixes']

export const cases: Cases = {
  passes: [
    { name: 'its blocks', plan: transit('10.0.0.0/16', '100.64.0.0/16') },
    { name: 'blocks around them', plan: transit('10.0.0.0/8', '100.64.0.0/10') },
    { name: 'none is another rule’s', plan: transit() },
    {
      name: 'the tunnels it carries announce the VPC',
      plan: carrying(transit('10.254.0.0/24'), 'line'),
    },
    {
      name: 'the VPC of a virtual private gateway',
      plan: circuit({ line: { vpnGateway: 'vgw', allowedPrefixes: ['10.9.0.0/16'] } }),
    },
  ],
  fails: [
    { name: 'another block', plan: transit('10.1.0.0/16', '100.64.0.0/10'), at, message: 'missed' },
    { name: 'not the secondary block', plan: transit('10.0.0.0/16'), at, message: 'missed' },
    {
      name: 'tunnels of another association',
      plan: carrying(transit('10.254.0.0/24'), 'line2'),
      at,
      message: 'missed',
    },
    { name: 'half of it', plan: transit('10.0.0.0/17', '100.64.0.0/16'), at, message: 'missed' },
    {
      name: 'not the VPC of a virtual private gateway',
      plan: circuit({ line: { vpnGateway: 'vgw', allowedPrefixes: ['10.8.0.0/16'] } }),
      at,
      message: 'missed',
    },
  ],
}
