import type { Cases } from '../../cases.ts'

const nat = (publicIp: string, connectivityType = 'public') => ({
  resources: { nat: { kind: 'nat_gateway', publicIp, connectivityType } },
})

export const cases: Cases = {
  passes: [
    { name: 'not known yet', plan: nat('') },
    { name: 'an address', plan: nat('203.0.113.20') },
    { name: 'just before the private range', plan: nat('172.15.255.255') },
    { name: 'a private gateway has none', plan: nat('10.0.0.5', 'private') },
  ],
  fails: [
    { name: 'a block', plan: nat('203.0.113.20/32'), at: ['nat.publicIp'], message: 'syntax' },
    { name: 'a private address', plan: nat('172.16.0.0'), at: ['nat.publicIp'], message: 'range' },
  ],
}
