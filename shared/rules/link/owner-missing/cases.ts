import type { Cases } from '../../cases.ts'

const subnet = (vpc: string | null) => ({
  resources: { main: { kind: 'vpc' }, igw: { kind: 'internet_gateway' }, a: { kind: 'subnet', vpc } },
})
const attachment = (fields: object) => ({
  resources: {
    main: { kind: 'vpc' },
    tgw: { kind: 'ec2_transit_gateway' },
    attach: { kind: 'ec2_transit_gateway_vpc_attachment', ...fields },
  },
})

export const cases: Cases = {
  passes: [
    { name: 'a subnet of a VPC', plan: subnet('main') },
    { name: 'an attachment with both ends', plan: attachment({ vpc: 'main', transitGateway: 'tgw' }) },
    { name: 'an internet gateway may be loose', plan: { resources: { igw: { kind: 'internet_gateway' } } } },
    { name: 'ends of VPN connections are another rule’s', plan: { resources: { vpn: { kind: 'vpn_connection' } } } },
  ],
  fails: [
    { name: 'a subnet of nothing', plan: subnet(null), at: ['a.vpc'], message: 'missing' },
    { name: 'a subnet of what is not in the plan', plan: subnet('gone'), at: ['a.vpc'], message: 'gone' },
    { name: 'a subnet of what is no VPC', plan: subnet('igw'), at: ['a.vpc'], message: 'gone' },
    {
      name: 'an attachment with one end',
      plan: attachment({ vpc: 'main' }),
      at: ['attach.transitGateway'],
      message: 'missing',
    },
    {
      name: 'an attachment without ends',
      plan: attachment({}),
      at: ['attach.transitGateway', 'attach.vpc'],
      message: 'missing',
    },
  ],
}
