import type { Cases } from '../../cases.ts'

const plan = (service: string, more = {}) => ({
  resources: {
    hq: { kind: 'site', lanCidrs: ['192.168.1.0/24'] },
    cgw: { kind: 'customer_gateway', site: 'hq', ipAddress: '8.8.4.4' },
    main: { kind: 'vpc', cidrBlock: '10.0.0.0/16' },
    vgw: { kind: 'vpn_gateway', vpc: 'main' },
    one: { kind: 'vpc_endpoint', vpc: 'main', service },
    ...more,
  },
})

export const cases: Cases = {
  passes: [
    { name: 'a service without gateway endpoints', plan: plan('kms') },
    {
      name: 'an office uses it',
      plan: plan('s3', { vpn: { kind: 'vpn_connection', customerGateway: 'cgw', vpnGateway: 'vgw' } }),
    },
    {
      name: 'a gateway endpoint beside it',
      plan: plan('s3', { gw: { kind: 'vpc_endpoint', vpc: 'main', service: 's3', vpcEndpointType: 'Gateway' } }),
    },
  ],
  fails: [
    { name: 'S3', plan: plan('s3'), at: ['one.vpcEndpointType'], message: 'free' },
    { name: 'DynamoDB', plan: plan('dynamodb'), at: ['one.vpcEndpointType'], message: 'free' },
  ],
}
