import type { Cases } from '../../cases.ts'
import { withTunnels } from '../case-plans.ts'

const certificateArn = 'arn:aws:acm:eu-west-1:123456789012:certificate/12345678-1234-1234-1234-123456789012'
const from = (gateway: Readonly<Record<string, unknown>>) => ({
  resources: {
    hq: { kind: 'customer_gateway', ...gateway },
    vpn: { kind: 'vpn_connection', customerGateway: 'hq' },
  },
})

export const cases: Cases = {
  passes: [
    { name: 'AWS starts one of them', plan: withTunnels({ startupAction: 'start' }, {}) },
    { name: 'AWS restarts one of them', plan: withTunnels({}, { dpdTimeoutAction: 'restart' }) },
    { name: 'AWS leaves a silent session alone', plan: withTunnels({ dpdTimeoutAction: 'none' }) },
    { name: 'a device without an address must call', plan: from({ certificateArn }) },
  ],
  fails: [
    {
      name: 'AWS’s defaults',
      plan: withTunnels({}),
      at: ['vpn.tunnels[0].startupAction'],
      message: 'waits',
      fixed: { 'vpn.tunnels[0].startupAction': 'start', 'vpn.tunnels[1].startupAction': 'start' },
    },
    {
      name: 'IKEv1 only, which AWS can’t start',
      plan: withTunnels({ ikeVersions: ['ikev1'] }),
      at: ['vpn.tunnels[0].startupAction'],
      message: 'waits',
    },
    {
      name: 'a gateway that lacks its address',
      plan: from({}),
      at: ['vpn.tunnels[0].startupAction'],
      message: 'waits',
    },
    {
      name: 'a gateway with an address',
      plan: from({ ipAddress: '203.0.113.10' }),
      at: ['vpn.tunnels[0].startupAction'],
      message: 'waits',
      fixed: { 'vpn.tunnels[0].startupAction': 'start' },
    },
  ],
}
