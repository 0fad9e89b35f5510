import type { Cases } from '../../cases.ts'

const pcx = (fields: object) => ({
  region: 'eu-west-1',
  resources: { pcx: { kind: 'vpc_peering_connection', autoAccept: true, ...fields } },
})
const at = ['pcx.autoAccept']
const fixed = { 'pcx.autoAccept': false }

export const cases: Cases = {
  passes: [
    { name: 'one account, one Region', plan: pcx({}) },
    { name: 'the plan’s own Region, written out', plan: pcx({ peerRegion: 'eu-west-1' }) },
    { name: 'another Region, not at once', plan: pcx({ peerRegion: 'eu-central-1', autoAccept: false }) },
  ],
  fails: [
    { name: 'another Region', plan: pcx({ peerRegion: 'eu-central-1' }), at, message: 'region', fixed },
    { name: 'another account', plan: pcx({ peerOwnerId: '123456789012' }), at, message: 'account', fixed },
  ],
}
