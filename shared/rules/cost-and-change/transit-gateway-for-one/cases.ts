import type { Cases } from '../../cases.ts'

const attachment = (vpc: string) => ({ kind: 'ec2_transit_gateway_vpc_attachment', transitGateway: 'tgw', vpc })
const plan = (connection: Record<string, unknown> = {}, more = {}) => ({
  resources: {
    main: { kind: 'vpc', cidrBlock: '10.0.0.0/16' },
    other: { kind: 'vpc', cidrBlock: '10.1.0.0/16' },
    tgw: { kind: 'ec2_transit_gateway' },
    attach: attachment('main'),
    vpn: { kind: 'vpn_connection', transitGateway: 'tgw', ...connection },
    ...more,
  },
})

export const cases: Cases = {
  passes: [
    { name: 'two VPCs', plan: plan({}, { 'attach-other': attachment('other') }) },
    { name: 'two connections', plan: plan({}, { again: { kind: 'vpn_connection', transitGateway: 'tgw' } }) },
    { name: 'acceleration', plan: plan({ enableAcceleration: true }) },
    { name: 'IPv6', plan: plan({ tunnelInsideIpVersion: 'ipv6' }) },
  ],
  fails: [{ name: 'one of each', plan: plan(), at: ['tgw'], message: 'one' }],
}
