import type { Cases } from '../../cases.ts'
import { carrying, circuit } from '../case-plans.ts'

export const cases: Cases = {
  passes: [
    { name: 'some', plan: circuit({ line: { transitGateway: 'tgw', allowedPrefixes: ['10.0.0.0/8'] } }) },
    { name: 'a virtual private gateway announces its VPC', plan: circuit({ line: { vpnGateway: 'vgw' } }) },
  ],
  fails: [
    {
      name: 'none',
      plan: circuit({ line: { transitGateway: 'tgw' } }),
      at: ['line.allowedPrefixes'],
      message: 'none',
      fixed: { 'line.allowedPrefixes': ['10.0.0.0/16', '100.64.0.0/16'] },
    },
    {
      name: 'none for the tunnels it carries',
      plan: carrying(
        circuit(
          { line: { transitGateway: 'tgw' } },
          { tgw: { transitGatewayCidrBlocks: ['10.254.0.0/24'], amazonSideAsn: 64513 } },
        ),
        'line',
      ),
      at: ['line.allowedPrefixes'],
      message: 'none',
      fixed: { 'line.allowedPrefixes': ['10.254.0.0/24'] },
    },
    {
      name: 'none, beside another association',
      plan: circuit({
        line: { transitGateway: 'tgw' },
        line2: { transitGateway: 'tgw2', allowedPrefixes: ['10.0.0.0/8'] },
      }),
      at: ['line.allowedPrefixes'],
      message: 'none',
    },
    {
      name: 'none, and nothing behind it',
      plan: circuit({ line: { transitGateway: 'tgw2' } }),
      at: ['line.allowedPrefixes'],
      message: 'none',
    },
  ],
}
