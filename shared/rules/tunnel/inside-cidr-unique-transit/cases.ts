import type { Cases } from '../../cases.ts'

const connection = (transitGateway: string, first: string, second: string) => ({
  kind: 'vpn_connection',
  transitGateway,
  tunnels: [{ insideCidr: first }, { insideCidr: second }],
})
const plan = (gateway: string, first: string, second: string) => ({
  resources: {
    tgw: { kind: 'ec2_transit_gateway' },
    other: { kind: 'ec2_transit_gateway', amazonSideAsn: 64513 },
    a: connection('tgw', '169.254.10.0/30', '169.254.10.4/30'),
    b: connection(gateway, first, second),
  },
})

export const cases: Cases = {
  passes: [
    { name: 'neighbours', plan: plan('tgw', '169.254.10.8/30', '169.254.10.12/30') },
    { name: 'on two transit gateways', plan: plan('other', '169.254.10.0/30', '169.254.10.4/30') },
    { name: 'twice in one connection is another rule’s', plan: plan('tgw', '169.254.10.8/30', '169.254.10.8/30') },
    { name: 'unset', plan: plan('tgw', '', '') },
  ],
  fails: [
    {
      name: 'on two connections',
      plan: plan('tgw', '169.254.10.8/30', '169.254.10.0/30'),
      at: ['b.tunnels[1].insideCidr'],
      message: 'twice',
      fixed: { 'b.tunnels[1].insideCidr': '169.254.10.12/30' },
    },
  ],
}
