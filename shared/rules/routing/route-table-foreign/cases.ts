import type { CasePlan, Cases } from '../../cases.ts'

const plan = (routeTable: string | null, more: CasePlan['resources'] = {}): CasePlan => ({
  resources: {
    main: { kind: 'vpc', cidrBlock: '10.0.0.0/16' },
    other: { kind: 'vpc', cidrBlock: '10.1.0.0/16' },
    'rt-other': { kind: 'route_table', vpc: 'other' },
    ...more,
    a: { kind: 'subnet', vpc: 'main', cidrBlock: '10.0.0.0/24', routeTable },
  },
})
const rt = { kind: 'route_table', vpc: 'main' }
const joined = {
  hq: { kind: 'site', lanCidrs: ['192.168.1.0/24'] },
  cgw: { kind: 'customer_gateway', site: 'hq', ipAddress: '203.0.113.10' },
  vgw: { kind: 'vpn_gateway', vpc: 'main' },
  vpn: { kind: 'vpn_connection', customerGateway: 'cgw', vpnGateway: 'vgw' },
}

export const cases: Cases = {
  passes: [
    { name: 'a table of its VPC', plan: plan('rt', { rt }) },
    { name: 'none', plan: plan(null) },
    { name: 'a table that is not in the plan', plan: plan('gone') },
  ],
  fails: [
    {
      name: 'another VPC’s, and a NAT gateway goes by it',
      plan: plan('rt-other', { rt, nat: { kind: 'nat_gateway', subnet: 'a', connectivityType: 'private' } }),
      at: ['a.routeTable'],
      message: 'foreign',
    },
    {
      name: 'another VPC’s, and its own has a main table among several',
      plan: plan('rt-other', { rt, rt2: { ...rt, main: true } }),
      at: ['a.routeTable'],
      message: 'foreign',
    },
    {
      name: 'another VPC’s, and its own has one',
      plan: plan('rt-other', { rt }),
      at: ['a.routeTable'],
      message: 'foreign',
      fixed: { 'a.routeTable': 'rt' },
    },
    {
      name: 'another VPC’s, and its own has none',
      plan: plan('rt-other'),
      at: ['a.routeTable'],
      message: 'foreign',
      fixed: { 'a.routeTable': null },
    },
    {
      name: 'its own has one without a way back to the office, which is not chosen unasked',
      plan: plan('rt-other', { ...joined, rt }),
      at: ['a.routeTable'],
      message: 'foreign',
      fixed: { 'a.routeTable': null },
    },
    {
      name: 'its own has one that leads back to the office',
      plan: plan('rt-other', { ...joined, rt: { ...rt, propagatingVgws: ['vgw'] } }),
      at: ['a.routeTable'],
      message: 'foreign',
      fixed: { 'a.routeTable': 'rt' },
    },
  ],
}
