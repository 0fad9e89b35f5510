import type { Cases } from '../../cases.ts'
import { joined } from '../office-plan.ts'

export const cases: Cases = {
  passes: [
    { name: 'apart', plan: joined(['192.168.1.0/24'], '10.0.0.0/16') },
    { name: 'neighbours', plan: joined(['10.1.0.0/16'], '10.0.0.0/16') },
    { name: 'no LAN known', plan: joined(['later'], '10.0.0.0/16') },
    {
      name: 'no VPN joins them',
      plan: {
        resources: { hq: { kind: 'site', lanCidrs: ['10.0.0.0/16'] }, main: { kind: 'vpc', cidrBlock: '10.0.0.0/16' } },
      },
    },
  ],
  fails: [
    {
      name: 'the same block',
      plan: joined(['10.0.0.0/16'], '10.0.0.0/16'),
      at: ['main.cidrBlock'],
      message: 'overlap',
      fixed: { 'main.cidrBlock': '10.1.0.0/16' },
    },
    {
      name: 'the last address',
      plan: joined(['192.168.1.0/24', '10.0.255.255/32'], '10.0.0.0/16'),
      at: ['main.cidrBlock'],
      message: 'overlap',
      fixed: { 'main.cidrBlock': '10.1.0.0/16' },
    },
    {
      name: 'two networks of a large office around and inside it',
      plan: joined(['10.0.0.0/8', '10.0.1.0/24'], '10.0.0.0/16'),
      at: ['main.cidrBlock', 'main.cidrBlock'],
      message: 'overlap',
      fixed: { 'main.cidrBlock': '172.16.0.0/16' },
    },
    {
      name: 'with a subnet, which would be left outside',
      plan: joined(['10.0.0.0/16'], '10.0.0.0/16', {
        a: { kind: 'subnet', vpc: 'main', cidrBlock: '10.0.1.0/24', availabilityZone: 'eu-west-1a' },
      }),
      at: ['main.cidrBlock'],
      message: 'overlap',
    },
    {
      name: 'a secondary block, and the office behind a transit gateway',
      plan: {
        resources: {
          hq: { kind: 'site', lanCidrs: ['10.1.5.0/24'] },
          cgw: { kind: 'customer_gateway', site: 'hq', ipAddress: '8.8.4.4' },
          main: { kind: 'vpc', cidrBlock: '10.0.0.0/16', secondaryCidrBlocks: ['10.1.0.0/16'] },
          tgw: { kind: 'ec2_transit_gateway' },
          attach: { kind: 'ec2_transit_gateway_vpc_attachment', transitGateway: 'tgw', vpc: 'main' },
          vpn: { kind: 'vpn_connection', customerGateway: 'cgw', transitGateway: 'tgw' },
        },
      },
      at: ['main.secondaryCidrBlocks[0]'],
      message: 'overlap',
    },
    {
      name: 'an office joined by Direct Connect',
      plan: {
        resources: {
          hq: { kind: 'site', lanCidrs: ['10.0.5.0/24'] },
          main: { kind: 'vpc', cidrBlock: '10.0.0.0/16' },
          vgw: { kind: 'vpn_gateway', vpc: 'main' },
          dx: { kind: 'dx_gateway', sites: ['hq'] },
          line: { kind: 'dx_gateway_association', dxGateway: 'dx', vpnGateway: 'vgw' },
        },
      },
      at: ['main.cidrBlock'],
      message: 'overlap',
      fixed: { 'main.cidrBlock': '10.1.0.0/16' },
    },
  ],
}
