import type { CasePlan, Cases } from '../../cases.ts'

const plan = (first: object, second: object, more: CasePlan['resources'] = {}): CasePlan => ({
  resources: {
    hq: { kind: 'site' },
    branch: { kind: 'site' },
    cgw1: { kind: 'customer_gateway', site: 'hq', ipAddress: '203.0.113.10', ...first },
    cgw2: { kind: 'customer_gateway', site: 'branch', ipAddress: '203.0.113.10', bgpAsn: 65010, ...second },
    ...more,
  },
})
const privately = (customerGateway: string) => ({
  kind: 'vpn_connection',
  customerGateway,
  transitGateway: 'tgw',
  outsideIpAddressType: 'PrivateIpv4',
})
const at = ['cgw2.ipAddress']

export const cases: Cases = {
  passes: [
    { name: 'two addresses', plan: plan({}, { ipAddress: '198.51.100.7' }) },
    { name: 'two gateways of one office', plan: plan({}, { site: 'hq' }) },
    { name: 'no address yet', plan: plan({ ipAddress: '' }, { ipAddress: '' }) },
    { name: 'one is in no office yet', plan: plan({}, { site: null }) },
    {
      name: 'private addresses over Direct Connect',
      plan: plan(
        { ipAddress: '10.9.0.1' },
        { ipAddress: '10.9.0.1' },
        { tgw: { kind: 'ec2_transit_gateway' }, vpn1: privately('cgw1'), vpn2: privately('cgw2') },
      ),
    },
  ],
  fails: [
    { name: 'the same', plan: plan({}, {}), at, message: 'same' },
    { name: 'written as a block', plan: plan({}, { ipAddress: '203.0.113.10/32' }), at, message: 'same' },
  ],
}
