import type { Cases } from '../../cases.ts'

const route = (destinationCidrBlock: string, destinationPrefixList: string | null) => ({
  resources: {
    office: { kind: 'ec2_managed_prefix_list' },
    vgw: { kind: 'vpn_gateway' },
    rt: { kind: 'route_table', routes: [{ destinationCidrBlock, destinationPrefixList, target: 'vgw' }] },
  },
})

export const cases: Cases = {
  passes: [
    { name: 'a block', plan: route('0.0.0.0/0', null) },
    { name: 'a prefix list', plan: route('', 'office') },
    { name: 'a text that is no block is another rule’s', plan: route('office', null) },
  ],
  fails: [
    { name: 'none', plan: route('', null), at: ['rt.routes[0].destinationCidrBlock'], message: 'none' },
    {
      name: 'both',
      plan: route('192.168.1.0/24', 'office'),
      at: ['rt.routes[0].destinationPrefixList'],
      message: 'both',
    },
    {
      name: 'a prefix list that is not in the plan',
      plan: route('', 'gone'),
      at: ['rt.routes[0].destinationPrefixList'],
      message: 'gone',
    },
  ],
}
