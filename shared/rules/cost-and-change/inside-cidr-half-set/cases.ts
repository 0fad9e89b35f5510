import type { Cases } from '../../cases.ts'

const plan = (first: string, second: string, more = {}) => ({
  resources: {
    vpn: { kind: 'vpn_connection', tunnels: [{ insideCidr: first }, { insideCidr: second }], ...more },
  },
})

export const cases: Cases = {
  passes: [
    { name: 'both set', plan: plan('169.254.10.0/30', '169.254.10.4/30') },
    { name: 'neither, which is another rule’s', plan: plan('', '') },
    { name: 'tunnels that carry IPv6', plan: plan('169.254.10.0/30', '', { tunnelInsideIpVersion: 'ipv6' }) },
  ],
  fails: [
    {
      name: 'the first only',
      plan: plan('169.254.10.0/30', ''),
      at: ['vpn.tunnels[1].insideCidr'],
      message: 'half',
      fixed: { 'vpn.tunnels[0].insideCidr': '169.254.10.0/30', 'vpn.tunnels[1].insideCidr': '169.254.10.4/30' },
    },
  ],
}
