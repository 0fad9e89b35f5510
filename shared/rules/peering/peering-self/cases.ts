import type { Cases } from '../../cases.ts'

const plan = (peerVpc: string | null) => ({
  resources: {
    main: { kind: 'vpc', cidrBlock: '10.0.0.0/16' },
    other: { kind: 'vpc', cidrBlock: '10.1.0.0/16' },
    pcx: { kind: 'vpc_peering_connection', vpc: 'main', peerVpc },
  },
})

export const cases: Cases = {
  passes: [
    { name: 'another VPC', plan: plan('other') },
    { name: 'none yet', plan: plan(null) },
  ],
  fails: [{ name: 'itself', plan: plan('main'), at: ['pcx.peerVpc'], message: 'self' }],
}
