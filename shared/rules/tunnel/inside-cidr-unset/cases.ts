import type { Cases } from '../../cases.ts'
import { withTunnels } from '../case-plans.ts'

export const cases: Cases = {
  passes: [
    { name: 'both pinned', plan: withTunnels({ insideCidr: '169.254.10.0/30' }, { insideCidr: '169.254.10.4/30' }) },
    { name: 'the first is enough', plan: withTunnels({ insideCidr: '169.254.10.0/30' }, {}) },
    {
      name: 'tunnels that carry IPv6',
      plan: {
        resources: {
          tgw: { kind: 'ec2_transit_gateway' },
          vpn: { kind: 'vpn_connection', transitGateway: 'tgw', tunnelInsideIpVersion: 'ipv6' },
        },
      },
    },
  ],
  fails: [
    {
      name: 'none',
      plan: withTunnels({}),
      at: ['vpn.tunnels[0].insideCidr'],
      message: 'unset',
      fixed: { 'vpn.tunnels[0].insideCidr': '169.254.10.0/30', 'vpn.tunnels[1].insideCidr': '169.254.10.4/30' },
    },
    {
      name: 'only the second',
      plan: withTunnels({}, { insideCidr: '169.254.10.0/30' }),
      at: ['vpn.tunnels[0].insideCidr'],
      message: 'unset',
      fixed: { 'vpn.tunnels[0].insideCidr': '169.254.10.4/30' },
    },
  ],
}
