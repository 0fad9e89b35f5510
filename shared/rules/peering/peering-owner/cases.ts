import type { Cases } from '../../cases.ts'

const pcx = (peerOwnerId: string) => ({
  resources: { pcx: { kind: 'vpc_peering_connection', autoAccept: false, peerOwnerId } },
})

export const cases: Cases = {
  passes: [
    { name: 'the same account', plan: pcx('') },
    { name: 'twelve digits', plan: pcx('012345678901') },
  ],
  fails: [
    { name: 'eleven digits', plan: pcx('12345678901'), at: ['pcx.peerOwnerId'], message: 'form' },
    {
      name: 'as the console writes it',
      plan: pcx('1234-5678-9012'),
      at: ['pcx.peerOwnerId'],
      message: 'form',
      fixed: { 'pcx.peerOwnerId': '123456789012' },
    },
  ],
}
