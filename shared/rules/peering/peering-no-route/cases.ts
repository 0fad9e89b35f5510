import type { Cases } from '../../cases.ts'

const table = (vpc: string, destinationCidrBlock: string, target: string) => ({
  kind: 'route_table',
  vpc,
  routes: [{ destinationCidrBlock, target }],
})
const plan = (there: string, back: string, fields: object = {}) => ({
  resources: {
    main: { kind: 'vpc', cidrBlock: '10.0.0.0/16' },
    other: { kind: 'vpc', cidrBlock: '10.1.0.0/16' },
    pcx: { kind: 'vpc_peering_connection', vpc: 'main', peerVpc: 'other', ...fields },
    'rt-main': table('main', '10.1.0.0/16', there),
    'rt-other': table('other', '10.0.0.0/16', back),
  },
})

export const cases: Cases = {
  passes: [
    { name: 'both ways', plan: plan('pcx', 'pcx') },
    { name: 'the other Region’s tables are not known', plan: plan('pcx', 'gone', { peerRegion: 'eu-central-1' }) },
  ],
  fails: [
    { name: 'neither way', plan: plan('gone', 'gone'), at: ['pcx'], message: 'neither' },
    { name: 'no way back', plan: plan('pcx', 'gone'), at: ['pcx'], message: 'one' },
    { name: 'no way there', plan: plan('gone', 'pcx'), at: ['pcx'], message: 'one' },
    {
      name: 'no way there, into another account',
      plan: plan('gone', 'gone', { peerOwnerId: '123456789012' }),
      at: ['pcx'],
      message: 'one',
    },
  ],
}
