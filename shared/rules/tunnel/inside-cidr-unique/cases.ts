import type { Cases } from '../../cases.ts'
import { withTunnels } from '../case-plans.ts'

const connection = (vpnGateway: string | null, first: string, second: string) => ({
  kind: 'vpn_connection',
  vpnGateway,
  tunnels: [{ insideCidr: first }, { insideCidr: second }],
})

export const cases: Cases = {
  passes: [
    { name: 'two neighbours', plan: withTunnels({ insideCidr: '169.254.10.0/30' }, { insideCidr: '169.254.10.4/30' }) },
    { name: 'both unset', plan: withTunnels({ insideCidr: '' }) },
    {
      name: 'two virtual private gateways',
      plan: {
        resources: {
          vgw1: { kind: 'vpn_gateway' },
          vgw2: { kind: 'vpn_gateway' },
          a: connection('vgw1', '169.254.10.0/30', '169.254.10.4/30'),
          b: connection('vgw2', '169.254.10.0/30', '169.254.10.4/30'),
        },
      },
    },
    {
      name: 'two connections without a gateway yet',
      plan: {
        resources: {
          a: connection(null, '169.254.10.0/30', '169.254.10.4/30'),
          b: connection(null, '169.254.10.0/30', '169.254.10.4/30'),
        },
      },
    },
  ],
  fails: [
    {
      name: 'both tunnels of a connection',
      plan: withTunnels({ insideCidr: '169.254.10.0/30' }),
      at: ['vpn.tunnels[1].insideCidr'],
      message: 'connection',
      fixed: { 'vpn.tunnels[1].insideCidr': '169.254.10.4/30' },
    },
    {
      name: 'the same block written with host bits',
      plan: withTunnels({ insideCidr: '169.254.10.0/30' }, { insideCidr: '169.254.10.1/30' }),
      at: ['vpn.tunnels[1].insideCidr'],
      message: 'connection',
      fixed: { 'vpn.tunnels[1].insideCidr': '169.254.10.4/30' },
    },
    {
      name: 'two connections on one gateway',
      plan: {
        resources: {
          vgw: { kind: 'vpn_gateway' },
          a: connection('vgw', '169.254.10.0/30', '169.254.10.4/30'),
          b: connection('vgw', '169.254.10.8/30', '169.254.10.0/30'),
        },
      },
      at: ['b.tunnels[1].insideCidr'],
      message: 'gateway',
      fixed: { 'b.tunnels[1].insideCidr': '169.254.10.12/30' },
    },
  ],
}
