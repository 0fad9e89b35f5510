import type { Cases } from '../../cases.ts'

const plan = (enableAcceleration: boolean, certificateArn: string) => ({
  resources: {
    cgw: { kind: 'customer_gateway', certificateArn, ipAddress: '8.8.4.4' },
    tgw: { kind: 'ec2_transit_gateway' },
    vpn: { kind: 'vpn_connection', customerGateway: 'cgw', transitGateway: 'tgw', enableAcceleration },
  },
})
const arn = 'arn:aws:acm:eu-west-1:123456789012:certificate/12345678-1234-1234-1234-123456789012'

export const cases: Cases = {
  passes: [
    { name: 'accelerated with a key', plan: plan(true, '') },
    { name: 'a certificate without acceleration', plan: plan(false, arn) },
  ],
  fails: [{ name: 'both', plan: plan(true, arn), at: ['vpn.enableAcceleration'], message: 'fragments' }],
}
