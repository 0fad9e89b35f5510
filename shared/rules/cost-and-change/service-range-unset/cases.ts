import type { Cases } from '../../cases.ts'

const plan = (serviceIpv4Cidr: string, lan = '192.168.1.0/24', more = {}) => ({
  resources: {
    hq: { kind: 'site', lanCidrs: [lan] },
    cgw: { kind: 'customer_gateway', site: 'hq', ipAddress: '8.8.4.4' },
    main: { kind: 'vpc', cidrBlock: '10.0.0.0/16' },
    vgw: { kind: 'vpn_gateway', vpc: 'main' },
    vpn: { kind: 'vpn_connection', customerGateway: 'cgw', vpnGateway: 'vgw' },
    api: { kind: 'eks_cluster', vpc: 'main', serviceIpv4Cidr, ...more },
  },
})

export const cases: Cases = {
  passes: [
    { name: 'chosen', plan: plan('172.20.0.0/16') },
    { name: 'no office joined', plan: plan('', '192.168.1.0/24', { vpc: null }) },
    { name: 'an IPv6 cluster', plan: plan('', '192.168.1.0/24', { ipFamily: 'ipv6' }) },
    { name: 'an office that has one of the two is another rule’s', plan: plan('', '172.20.1.0/24') },
  ],
  fails: [
    {
      name: 'left to EKS',
      plan: plan(''),
      at: ['api.serviceIpv4Cidr'],
      message: 'unset',
      fixed: { 'api.serviceIpv4Cidr': '172.20.0.0/16' },
    },
  ],
}
