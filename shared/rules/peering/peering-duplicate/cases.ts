import type { Cases } from '../../cases.ts'

const plan = (vpc: string, peerVpc: string) => ({
  resources: {
    main: { kind: 'vpc', cidrBlock: '10.0.0.0/16' },
    other: { kind: 'vpc', cidrBlock: '10.1.0.0/16' },
    third: { kind: 'vpc', cidrBlock: '10.2.0.0/16' },
    pcx: { kind: 'vpc_peering_connection', vpc: 'main', peerVpc: 'other' },
    pcx2: { kind: 'vpc_peering_connection', vpc, peerVpc },
  },
})

export const cases: Cases = {
  passes: [
    { name: 'a third VPC', plan: plan('main', 'third') },
    { name: 'itself is another rule’s', plan: plan('main', 'main') },
  ],
  fails: [
    { name: 'the same again', plan: plan('main', 'other'), at: ['pcx2.peerVpc'], message: 'twice' },
    { name: 'the other way round', plan: plan('other', 'main'), at: ['pcx2.peerVpc'], message: 'twice' },
  ],
}
