import type { KindCase } from '../cases.ts'

export const cases: readonly KindCase[] = [
  {
    name: 'nothing: an office is not AWS’s',
    of: 'office-hq',
    plan: {
      resources: {
        'office-hq': {
          kind: 'site',
          name: 'HQ',
          lanCidrs: ['192.168.1.0/24'],
          publicAddress: '203.0.113.10',
          deviceName: 'Cisco ASA',
          dnsServers: ['192.168.1.53'],
          notes: 'Rack 3',
        },
      },
    },
    expect: '',
  },
]
