import type { Cases } from '../../cases.ts'
import { withTunnels } from '../case-plans.ts'

const certificateArn = 'arn:aws:acm:eu-west-1:123456789012:certificate/12345678-1234-1234-1234-123456789012'
const startFrom = (gateway: Readonly<Record<string, unknown>>) => ({
  resources: {
    hq: { kind: 'customer_gateway', ...gateway },
    vpn: {
      kind: 'vpn_connection',
      customerGateway: 'hq',
      tunnels: [{ startupAction: 'start' }, { startupAction: 'start' }],
    },
  },
})

export const cases: Cases = {
  passes: [
    { name: 'IKEv2 only', plan: withTunnels({ startupAction: 'start', ikeVersions: ['ikev2'] }) },
    { name: 'no versions chosen means both', plan: withTunnels({ startupAction: 'start', ikeVersions: [] }) },
    { name: 'both versions', plan: withTunnels({ startupAction: 'start', ikeVersions: ['ikev1', 'ikev2'] }) },
    { name: 'the device starts with IKEv1', plan: withTunnels({ startupAction: 'add', ikeVersions: ['ikev1'] }) },
    { name: 'a gateway with an address', plan: startFrom({ ipAddress: '203.0.113.10' }) },
  ],
  fails: [
    {
      name: 'IKEv1 only',
      plan: withTunnels({ startupAction: 'start', ikeVersions: ['ikev1'] }),
      at: ['vpn.tunnels[0].ikeVersions', 'vpn.tunnels[1].ikeVersions'],
      message: 'ikev1',
      fixed: { 'vpn.tunnels[0].ikeVersions': ['ikev1', 'ikev2'], 'vpn.tunnels[1].ikeVersions': ['ikev1', 'ikev2'] },
    },
    {
      name: 'a gateway with a certificate and no address',
      plan: startFrom({ certificateArn }),
      at: ['vpn.tunnels[0].startupAction', 'vpn.tunnels[1].startupAction'],
      message: 'address',
      fixed: { 'vpn.tunnels[0].startupAction': 'add', 'vpn.tunnels[1].startupAction': 'add' },
    },
    {
      name: 'a gateway that lacks its address, which is what to mend',
      plan: startFrom({}),
      at: ['vpn.tunnels[0].startupAction', 'vpn.tunnels[1].startupAction'],
      message: 'address',
    },
  ],
}
