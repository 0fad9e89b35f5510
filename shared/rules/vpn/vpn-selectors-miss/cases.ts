import type { Cases } from '../../cases.ts'
import { selectors } from '../case-plans.ts'

export const cases: Cases = {
  passes: [
    { name: 'unset', plan: selectors('', '') },
    { name: 'both hold their side', plan: selectors('192.168.0.0/16', '10.0.0.0/8') },
    { name: 'a part of each side', plan: selectors('192.168.1.0/25', '10.0.0.0/20') },
    { name: 'swapped is another rule’s', plan: selectors('10.0.0.0/16', '192.168.1.0/24') },
  ],
  fails: [
    {
      name: 'another network of the office',
      plan: selectors('192.168.2.0/24', ''),
      at: ['vpn.localIpv4NetworkCidr'],
      message: 'local',
      fixed: { 'vpn.localIpv4NetworkCidr': '' },
    },
    {
      name: 'another VPC',
      plan: selectors('192.168.1.0/24', '10.1.0.0/16'),
      at: ['vpn.remoteIpv4NetworkCidr'],
      message: 'remote',
      fixed: { 'vpn.remoteIpv4NetworkCidr': '' },
    },
  ],
}
