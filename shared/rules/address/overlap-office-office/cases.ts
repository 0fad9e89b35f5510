import type { Cases } from '../../cases.ts'
import { joined } from '../office-plan.ts'

/** A second office, on the gateway of the first one unless told otherwise. */
const twoOffices = (first: readonly string[], second: readonly string[], vpnGateway = 'vgw') =>
  joined(first, '10.0.0.0/16', {
    branch: { kind: 'site', lanCidrs: second },
    'cgw-branch': { kind: 'customer_gateway', site: 'branch', ipAddress: '8.8.8.8' },
    'vgw-other': { kind: 'vpn_gateway' },
    'vpn-branch': { kind: 'vpn_connection', customerGateway: 'cgw-branch', vpnGateway },
  })

export const cases: Cases = {
  passes: [
    { name: 'neighbours', plan: twoOffices(['192.168.1.0/24'], ['192.168.2.0/24']) },
    { name: 'on two gateways', plan: twoOffices(['192.168.1.0/24'], ['192.168.1.0/24'], 'vgw-other') },
    {
      name: 'an office may repeat itself',
      plan: twoOffices(['192.168.0.0/16', '192.168.1.0/24', '192.168.1.0/24'], ['172.16.1.0/24']),
    },
    {
      name: 'two routers of one office',
      plan: joined(['192.168.1.0/24'], '10.0.0.0/16', {
        spare: { kind: 'customer_gateway', site: 'hq', ipAddress: '8.8.8.8' },
        'vpn-spare': { kind: 'vpn_connection', customerGateway: 'spare', vpnGateway: 'vgw' },
      }),
    },
  ],
  fails: [
    {
      name: 'the same network',
      plan: twoOffices(['192.168.1.0/24'], ['172.16.1.0/24', '192.168.1.0/24']),
      at: ['branch.lanCidrs[1]'],
      message: 'overlap',
    },
    {
      name: 'the last address of a larger one',
      plan: twoOffices(['192.168.0.0/16'], ['192.168.255.255/32']),
      at: ['branch.lanCidrs[0]'],
      message: 'overlap',
    },
    {
      name: 'a block that the office also has inside a larger one of its own',
      plan: twoOffices(['192.168.1.0/24'], ['192.168.1.0/24', '192.168.0.0/16']),
      at: ['branch.lanCidrs[1]'],
      message: 'overlap',
    },
    {
      name: 'one by VPN, one by Direct Connect, on one transit gateway',
      plan: {
        resources: {
          hq: { kind: 'site', lanCidrs: ['192.168.0.0/16'] },
          lab: { kind: 'site', lanCidrs: ['192.168.7.0/24'] },
          cgw: { kind: 'customer_gateway', site: 'hq', ipAddress: '8.8.4.4' },
          tgw: { kind: 'ec2_transit_gateway' },
          vpn: { kind: 'vpn_connection', customerGateway: 'cgw', transitGateway: 'tgw' },
          dx: { kind: 'dx_gateway', sites: ['lab'] },
          line: { kind: 'dx_gateway_association', dxGateway: 'dx', transitGateway: 'tgw' },
        },
      },
      at: ['lab.lanCidrs[0]'],
      message: 'overlap',
    },
  ],
}
