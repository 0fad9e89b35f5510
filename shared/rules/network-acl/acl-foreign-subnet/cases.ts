import type { Cases } from '../../cases.ts'

const plan = (vpc: string) => ({
  resources: {
    main: { kind: 'vpc', cidrBlock: '10.0.0.0/16' },
    other: { kind: 'vpc', cidrBlock: '10.1.0.0/16' },
    a: { kind: 'subnet', vpc },
    acl: { kind: 'network_acl', vpc: 'main', subnets: ['a'] },
  },
})

export const cases: Cases = {
  passes: [{ name: 'its own VPC’s', plan: plan('main') }],
  fails: [
    {
      name: 'another VPC’s',
      plan: plan('other'),
      at: ['acl.subnets[0]'],
      message: 'foreign',
      fixed: { 'acl.subnets': [] },
    },
  ],
}
