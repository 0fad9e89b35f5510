import type { Cases } from '../../cases.ts'

const main = { kind: 'vpc', cidrBlock: '10.0.0.0/16' }
const other = { kind: 'vpc', cidrBlock: '10.1.0.0/16' }
const a = { kind: 'subnet', vpc: 'main', cidrBlock: '10.0.0.0/24' }
const pcx = { kind: 'vpc_peering_connection', vpc: 'main', peerVpc: 'other', peerVpcId: 'vpc-0123456789abcdef0' }

export const cases: Cases = {
  passes: [
    { name: 'one subnet', plan: { resources: { main, a } } },
    { name: 'one that is there already, drawn for its blocks', plan: { resources: { main, a, other, pcx } } },
  ],
  fails: [
    { name: 'none', plan: { resources: { main } }, at: ['main'], message: 'empty' },
    { name: 'one in another VPC', plan: { resources: { main, other, a } }, at: ['other'], message: 'empty' },
  ],
}
