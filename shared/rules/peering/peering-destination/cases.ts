import type { Cases } from '../../cases.ts'

const plan = (destinationCidrBlock: string) => ({
  resources: {
    main: { kind: 'vpc', cidrBlock: '10.0.0.0/16' },
    other: { kind: 'vpc', cidrBlock: '10.1.0.0/16', secondaryCidrBlocks: ['100.64.0.0/16'] },
    hq: { kind: 'site', lanCidrs: ['192.168.1.0/24'] },
    pcx: { kind: 'vpc_peering_connection', vpc: 'main', peerVpc: 'other' },
    rt: { kind: 'route_table', vpc: 'main', routes: [{ destinationCidrBlock, target: 'pcx' }] },
  },
})
const at = ['rt.routes[0].target']

export const cases: Cases = {
  passes: [
    { name: 'the other VPC', plan: plan('10.1.0.0/16') },
    { name: 'a subnet of it', plan: plan('10.1.255.0/24') },
    { name: 'its secondary block', plan: plan('100.64.0.0/16') },
    { name: 'a block around it', plan: plan('10.0.0.0/8') },
    { name: 'nowhere yet', plan: plan('') },
  ],
  fails: [
    { name: 'everything', plan: plan('0.0.0.0/0'), at, message: 'everything' },
    { name: 'just behind it', plan: plan('10.2.0.0/16'), at, message: 'beyond' },
    { name: 'an office', plan: plan('192.168.1.0/24'), at, message: 'office' },
  ],
}
