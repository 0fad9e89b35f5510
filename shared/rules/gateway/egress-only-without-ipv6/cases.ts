import type { Cases } from '../../cases.ts'

const plan = (vpc: object) => ({
  resources: {
    main: { kind: 'vpc', cidrBlock: '10.0.0.0/16', ...vpc },
    eigw: { kind: 'egress_only_internet_gateway', vpc: 'main' },
  },
})

export const cases: Cases = {
  passes: [
    { name: 'a block from Amazon', plan: plan({ assignGeneratedIpv6CidrBlock: true }) },
    { name: 'a block from a pool', plan: plan({ ipv6IpamPool: 'ipam-pool-0123456789abcdef0' }) },
  ],
  fails: [{ name: 'IPv4 only', plan: plan({}), at: ['eigw.vpc'], message: 'none' }],
}
