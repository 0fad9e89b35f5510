import type { Cases } from '../../cases.ts'

const gateway = (deviceName: string) => ({ kind: 'customer_gateway', ipAddress: '8.8.4.4', deviceName })

export const cases: Cases = {
  passes: [
    { name: 'none', plan: { resources: { cgw: gateway('') } } },
    { name: '255 characters', plan: { resources: { cgw: gateway('r'.repeat(255)) } } },
  ],
  fails: [
    {
      name: '256 characters',
      plan: { resources: { cgw: gateway('r'.repeat(256)) } },
      at: ['cgw.deviceName'],
      message: 'long',
      fixed: { 'cgw.deviceName': 'r'.repeat(255) },
    },
    {
      name: 'cut it would be that of another gateway',
      plan: { resources: { other: gateway('r'.repeat(255)), cgw: gateway('r'.repeat(256)) } },
      at: ['cgw.deviceName'],
      message: 'long',
    },
  ],
}
