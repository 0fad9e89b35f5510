import type { Cases } from '../../cases.ts'

const plan = (clientCidrBlock: string, destinationCidrBlock?: string) => ({
  resources: {
    main: { kind: 'vpc', cidrBlock: '10.0.0.0/16', secondaryCidrBlocks: ['100.64.0.0/16'] },
    people: {
      kind: 'ec2_client_vpn_endpoint',
      vpc: 'main',
      clientCidrBlock,
      routes: destinationCidrBlock === undefined ? [] : [{ destinationCidrBlock }],
    },
  },
})

export const cases: Cases = {
  passes: [
    { name: 'neighbours of the VPC', plan: plan('10.1.0.0/22') },
    { name: 'neighbours of a route', plan: plan('10.1.0.0/22', '10.1.4.0/24') },
    { name: 'the default route may go around it', plan: plan('10.1.0.0/22', '0.0.0.0/0') },
  ],
  fails: [
    {
      name: 'the end of the VPC',
      plan: plan('10.0.252.0/22'),
      at: ['people.clientCidrBlock'],
      message: 'vpc',
      fixed: { 'people.clientCidrBlock': '10.1.0.0/22' },
    },
    {
      name: 'a secondary block of the VPC',
      plan: plan('100.64.0.0/16'),
      at: ['people.clientCidrBlock'],
      message: 'vpc',
      fixed: { 'people.clientCidrBlock': '10.1.0.0/16' },
    },
    {
      name: 'a route of its own',
      plan: plan('192.168.0.0/22', '192.168.1.0/24'),
      at: ['people.clientCidrBlock'],
      message: 'route',
    },
  ],
}
