import type { CasePlan, Cases } from '../../cases.ts'

const plan = (fields: object): CasePlan => ({
  region: 'eu-west-1',
  resources: {
    main: { kind: 'vpc', cidrBlock: '10.0.0.0/16' },
    other: { kind: 'vpc', cidrBlock: '10.1.0.0/16' },
    pcx: { kind: 'vpc_peering_connection', vpc: 'main', peerVpc: 'other', autoAccept: false, ...fields },
  },
})
const at = ['pcx.peerVpcId']

export const cases: Cases = {
  passes: [
    { name: 'one Region and account', plan: plan({}) },
    { name: 'the plan’s own Region, written out', plan: plan({ peerRegion: 'eu-west-1' }) },
    {
      name: 'a VPC of another Region by its id',
      plan: plan({ peerRegion: 'eu-central-1', peerVpcId: 'vpc-0123456789abcdef0' }),
    },
    { name: 'an id of the old, short form', plan: plan({ peerVpcId: 'vpc-1a2b3c4d' }) },
  ],
  fails: [
    { name: 'another Region', plan: plan({ peerRegion: 'eu-central-1' }), at, message: 'region' },
    { name: 'another account', plan: plan({ peerOwnerId: '123456789012' }), at, message: 'account' },
    { name: 'the id of something else', plan: plan({ peerVpcId: 'subnet-0123456789abcdef0' }), at, message: 'form' },
  ],
}
