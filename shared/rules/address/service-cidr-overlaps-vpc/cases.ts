import type { Cases } from '../../cases.ts'

const cluster = (vpcBlock: string, serviceIpv4Cidr: string, more = {}) => ({
  resources: {
    main: { kind: 'vpc', cidrBlock: vpcBlock },
    api: { kind: 'eks_cluster', vpc: 'main', serviceIpv4Cidr },
    ...more,
  },
})

export const cases: Cases = {
  passes: [
    { name: 'neighbours', plan: cluster('10.0.0.0/16', '10.1.0.0/16') },
    { name: 'left to EKS', plan: cluster('172.20.0.0/16', '') },
    {
      name: 'another VPC is out of its way',
      plan: cluster('10.0.0.0/16', '10.1.0.0/16', { other: { kind: 'vpc', cidrBlock: '10.1.0.0/16' } }),
    },
  ],
  fails: [
    {
      name: 'the same block',
      plan: cluster('172.20.0.0/16', '172.20.0.0/16'),
      at: ['api.serviceIpv4Cidr'],
      message: 'overlap',
      fixed: { 'api.serviceIpv4Cidr': '10.100.0.0/16' },
    },
    {
      name: 'the last part of the VPC',
      plan: cluster('10.0.0.0/16', '10.0.255.0/24'),
      at: ['api.serviceIpv4Cidr'],
      message: 'overlap',
      fixed: { 'api.serviceIpv4Cidr': '172.20.0.0/16' },
    },
    {
      name: 'both usual ranges in use by hosts',
      plan: cluster('172.20.0.0/16', '172.20.0.0/16', { hq: { kind: 'site', lanCidrs: ['10.0.0.0/8'] } }),
      at: ['api.serviceIpv4Cidr'],
      message: 'overlap',
      fixed: { 'api.serviceIpv4Cidr': '172.16.0.0/16' },
    },
    {
      name: 'a secondary block of the VPC',
      plan: {
        resources: {
          main: { kind: 'vpc', cidrBlock: '10.0.0.0/16', secondaryCidrBlocks: ['10.100.0.0/16'] },
          api: { kind: 'eks_cluster', vpc: 'main', serviceIpv4Cidr: '10.100.0.0/16' },
        },
      },
      at: ['api.serviceIpv4Cidr'],
      message: 'overlap',
      fixed: { 'api.serviceIpv4Cidr': '172.20.0.0/16' },
    },
  ],
}
