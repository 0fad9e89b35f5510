import type { Cases } from '../../cases.ts'

const plan = (serviceIpv4Cidr: string, peering = { vpc: 'main', peerVpc: 'other' }) => ({
  resources: {
    main: { kind: 'vpc', cidrBlock: '10.0.0.0/16' },
    other: { kind: 'vpc', cidrBlock: '10.100.0.0/16' },
    pcx: { kind: 'vpc_peering_connection', ...peering },
    api: { kind: 'eks_cluster', vpc: 'main', serviceIpv4Cidr },
  },
})

export const cases: Cases = {
  passes: [
    { name: 'neighbours', plan: plan('10.101.0.0/16') },
    { name: 'left to EKS', plan: plan('') },
    { name: 'not peered', plan: plan('10.100.0.0/16', { vpc: 'main', peerVpc: 'main' }) },
  ],
  fails: [
    {
      name: 'the accepter’s block',
      plan: plan('10.100.0.0/16'),
      at: ['api.serviceIpv4Cidr'],
      message: 'overlap',
      fixed: { 'api.serviceIpv4Cidr': '172.20.0.0/16' },
    },
    {
      name: 'the requester’s block',
      plan: plan('10.100.255.0/24', { vpc: 'other', peerVpc: 'main' }),
      at: ['api.serviceIpv4Cidr'],
      message: 'overlap',
      fixed: { 'api.serviceIpv4Cidr': '172.20.0.0/16' },
    },
  ],
}
