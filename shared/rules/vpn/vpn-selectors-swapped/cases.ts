import type { Cases } from '../../cases.ts'
import { selectors } from '../case-plans.ts'

export const cases: Cases = {
  passes: [
    { name: 'unset', plan: selectors('', '') },
    { name: 'everything on both sides', plan: selectors('0.0.0.0/0', '0.0.0.0/0') },
    { name: 'the right way round', plan: selectors('192.168.1.0/24', '10.0.0.0/16') },
    { name: 'the right way round with one side unset', plan: selectors('192.168.0.0/16', '') },
    { name: 'a block that holds both', plan: selectors('128.0.0.0/1', '0.0.0.0/0') },
    { name: 'networks the plan does not know', plan: selectors('172.16.0.0/16', '172.31.0.0/16') },
  ],
  fails: [
    {
      name: 'both swapped',
      plan: selectors('10.0.0.0/16', '192.168.1.0/24'),
      at: ['vpn.localIpv4NetworkCidr'],
      message: 'swapped',
      fixed: { 'vpn.localIpv4NetworkCidr': '192.168.1.0/24', 'vpn.remoteIpv4NetworkCidr': '10.0.0.0/16' },
    },
    {
      name: 'the VPC as local, remote unset',
      plan: selectors('10.0.0.0/8', ''),
      at: ['vpn.localIpv4NetworkCidr'],
      message: 'swapped',
      fixed: { 'vpn.localIpv4NetworkCidr': '', 'vpn.remoteIpv4NetworkCidr': '10.0.0.0/8' },
    },
    {
      name: 'the office as remote, local unset',
      plan: selectors('', '192.168.0.0/16'),
      at: ['vpn.remoteIpv4NetworkCidr'],
      message: 'swapped',
      fixed: { 'vpn.localIpv4NetworkCidr': '192.168.0.0/16', 'vpn.remoteIpv4NetworkCidr': '' },
    },
    {
      name: 'the VPC on both sides, where swapping helps nothing',
      plan: selectors('10.0.0.0/16', '10.0.0.0/16'),
      at: ['vpn.localIpv4NetworkCidr'],
      message: 'swapped',
    },
    {
      name: 'on a transit gateway',
      plan: {
        resources: {
          ...selectors('10.0.0.0/16', '192.168.1.0/24').resources,
          tgw: { kind: 'ec2_transit_gateway' },
          attach: { kind: 'ec2_transit_gateway_vpc_attachment', transitGateway: 'tgw', vpc: 'main' },
          vpn: {
            kind: 'vpn_connection',
            customerGateway: 'cgw',
            transitGateway: 'tgw',
            localIpv4NetworkCidr: '10.0.0.0/16',
            remoteIpv4NetworkCidr: '192.168.1.0/24',
          },
        },
      },
      at: ['vpn.localIpv4NetworkCidr'],
      message: 'swapped',
      fixed: { 'vpn.localIpv4NetworkCidr': '192.168.1.0/24', 'vpn.remoteIpv4NetworkCidr': '10.0.0.0/16' },
    },
  ],
}
