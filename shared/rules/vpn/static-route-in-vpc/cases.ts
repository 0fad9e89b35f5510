import type { Cases } from '../../cases.ts'
import { staticConnection } from '../case-plans.ts'

const routes = (staticRoutes: readonly string[], lanCidrs: readonly string[] = []) =>
  staticConnection(staticRoutes, lanCidrs)

export const cases: Cases = {
  passes: [
    { name: 'just before the VPC', plan: routes(['9.255.255.0/24']) },
    { name: 'just behind the VPC', plan: routes(['10.1.0.0/24']) },
    { name: 'larger than the VPC: the rest of it works', plan: routes(['10.0.0.0/8']) },
    { name: 'everything', plan: routes(['0.0.0.0/0']) },
  ],
  fails: [
    { name: 'the VPC itself', plan: routes(['10.0.0.0/16']), at: ['vpn.staticRoutes[0]'], message: 'inside' },
    {
      name: 'the last block of the VPC, beside a good route',
      plan: routes(['192.168.1.0/24', '10.0.255.0/24']),
      at: ['vpn.staticRoutes[1]'],
      message: 'inside',
      fixed: { 'vpn.staticRoutes': ['192.168.1.0/24'] },
    },
    {
      name: 'a network that the office really has is for the office to move',
      plan: routes(['192.168.1.0/24', '10.0.255.0/24'], ['192.168.1.0/24', '10.0.255.0/24']),
      at: ['vpn.staticRoutes[1]'],
      message: 'inside',
    },
    {
      name: 'in a secondary block of the VPC',
      plan: {
        resources: {
          main: { kind: 'vpc', cidrBlock: '10.0.0.0/16', secondaryCidrBlocks: ['10.1.0.0/16'] },
          vgw: { kind: 'vpn_gateway', vpc: 'main' },
          vpn: { kind: 'vpn_connection', vpnGateway: 'vgw', staticRoutesOnly: true, staticRoutes: ['10.1.2.0/24'] },
        },
      },
      at: ['vpn.staticRoutes[0]'],
      message: 'inside',
    },
  ],
}
