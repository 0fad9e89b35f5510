import type { Cases } from '../../cases.ts'

const plan = (localIpv4NetworkCidr: string, remoteIpv4NetworkCidr: string) => ({
  resources: {
    hq: { kind: 'site', lanCidrs: ['192.168.1.0/24', '192.168.2.0/24'] },
    cgw: { kind: 'customer_gateway', site: 'hq' },
    main: { kind: 'vpc', cidrBlock: '10.0.0.0/16', secondaryCidrBlocks: ['10.1.0.0/16'] },
    vgw: { kind: 'vpn_gateway', vpc: 'main' },
    vpn: {
      kind: 'vpn_connection',
      customerGateway: 'cgw',
      vpnGateway: 'vgw',
      localIpv4NetworkCidr,
      remoteIpv4NetworkCidr,
    },
  },
})

export const cases: Cases = {
  passes: [
    { name: 'unset', plan: plan('', '') },
    { name: 'a block that holds all', plan: plan('192.168.0.0/22', '10.0.0.0/15') },
    { name: 'swapped is another rule’s', plan: plan('10.0.0.0/15', '192.168.0.0/22') },
    { name: 'nothing of the office is another rule’s', plan: plan('172.16.0.0/12', '') },
  ],
  fails: [
    {
      name: 'one of two LANs',
      plan: plan('192.168.1.0/24', '10.0.0.0/8'),
      at: ['vpn.localIpv4NetworkCidr'],
      message: 'local',
    },
    {
      name: 'a part of one LAN',
      plan: plan('192.168.1.0/25', '10.0.0.0/8'),
      at: ['vpn.localIpv4NetworkCidr'],
      message: 'local',
    },
    {
      name: 'one subnet’s block',
      plan: plan('192.168.0.0/22', '10.0.0.0/20'),
      at: ['vpn.remoteIpv4NetworkCidr'],
      message: 'remote',
    },
    {
      name: 'without the secondary block',
      plan: plan('', '10.0.0.0/16'),
      at: ['vpn.remoteIpv4NetworkCidr'],
      message: 'remote',
    },
  ],
}
