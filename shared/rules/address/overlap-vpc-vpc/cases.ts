import type { Cases } from '../../cases.ts'

const vpc = (cidrBlock: string) => ({ kind: 'vpc', cidrBlock })
const vgw = (home: string) => ({ kind: 'vpn_gateway', vpc: home })
const vpn = (customerGateway: string, vpnGateway: string) => ({ kind: 'vpn_connection', customerGateway, vpnGateway })

/** An office with two routers, one VPN connection from each of the two gateways to a VPC. */
const twoVpcs = (first: string, second: string, secondGateway: string, more = {}) => ({
  resources: {
    hq: { kind: 'site', lanCidrs: ['192.168.1.0/24'] },
    cgw: { kind: 'customer_gateway', site: 'hq', ipAddress: '8.8.4.4' },
    spare: { kind: 'customer_gateway', site: 'hq', ipAddress: '8.8.8.8' },
    stranger: { kind: 'customer_gateway', ipAddress: '9.9.9.9' },
    one: vpc(first),
    two: vpc(second),
    'vgw-one': vgw('one'),
    'vgw-two': vgw('two'),
    'vpn-one': vpn('cgw', 'vgw-one'),
    'vpn-two': vpn(secondGateway, 'vgw-two'),
    ...more,
  },
})

export const cases: Cases = {
  passes: [
    { name: 'neighbours', plan: twoVpcs('10.0.0.0/16', '10.1.0.0/16', 'cgw') },
    { name: 'no gateway in common', plan: twoVpcs('10.0.0.0/16', '10.0.0.0/16', 'stranger') },
    {
      name: 'two connections to one VPC',
      plan: twoVpcs('10.0.0.0/16', '10.1.0.0/16', 'cgw', { 'vpn-again': vpn('spare', 'vgw-one') }),
    },
  ],
  fails: [
    {
      name: 'the same block on the same gateway',
      plan: twoVpcs('10.0.0.0/16', '10.0.0.0/16', 'cgw'),
      at: ['two.cidrBlock'],
      message: 'overlap',
      fixed: { 'one.cidrBlock': '10.0.0.0/16', 'two.cidrBlock': '10.1.0.0/16' },
    },
    {
      name: 'inside the other, on another gateway of the office',
      plan: twoVpcs('10.0.0.0/16', '10.0.255.0/24', 'spare'),
      at: ['two.cidrBlock'],
      message: 'overlap',
      fixed: { 'two.cidrBlock': '10.1.0.0/24' },
    },
    {
      name: 'told once, though both gateways see it',
      plan: twoVpcs('10.0.0.0/16', '10.0.0.0/16', 'cgw', {
        'vpn-three': vpn('stranger', 'vgw-one'),
        'vpn-four': vpn('stranger', 'vgw-two'),
      }),
      at: ['two.cidrBlock'],
      message: 'overlap',
      fixed: { 'two.cidrBlock': '10.1.0.0/16' },
    },
    {
      name: 'with a subnet, which would be left outside',
      plan: twoVpcs('10.0.0.0/16', '10.0.0.0/16', 'cgw', {
        a: { kind: 'subnet', vpc: 'two', cidrBlock: '10.0.1.0/24', availabilityZone: 'eu-west-1a' },
      }),
      at: ['two.cidrBlock'],
      message: 'overlap',
    },
  ],
}
