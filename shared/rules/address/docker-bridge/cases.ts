import type { Cases } from '../../cases.ts'

const vpc = (cidrBlock: string) => ({ resources: { main: { kind: 'vpc', cidrBlock } } })
const lan = (...lanCidrs: string[]) => ({ resources: { hq: { kind: 'site', lanCidrs } } })

export const cases: Cases = {
  passes: [
    { name: 'just before', plan: vpc('172.16.0.0/16') },
    { name: 'just past', plan: vpc('172.18.0.0/16') },
    { name: 'an office just before', plan: lan('172.16.255.0/24') },
    { name: 'an office just past', plan: lan('172.18.0.0/24') },
  ],
  fails: [
    {
      name: 'a VPC on it',
      plan: vpc('172.17.0.0/16'),
      at: ['main.cidrBlock'],
      message: 'vpc',
      fixed: { 'main.cidrBlock': '10.0.0.0/16' },
    },
    {
      name: 'a VPC with a subnet at its end',
      plan: {
        resources: {
          main: { kind: 'vpc', cidrBlock: '172.17.255.0/24' },
          a: { kind: 'subnet', vpc: 'main', cidrBlock: '172.17.255.0/25', availabilityZone: 'eu-west-1a' },
        },
      },
      at: ['main.cidrBlock'],
      message: 'vpc',
    },
    {
      name: 'an office around it',
      plan: lan('192.168.1.0/24', '172.16.0.0/12'),
      at: ['hq.lanCidrs[1]'],
      message: 'lan',
    },
    {
      name: 'a secondary block',
      plan: { resources: { main: { kind: 'vpc', cidrBlock: '10.8.0.0/16', secondaryCidrBlocks: ['172.17.0.0/16'] } } },
      at: ['main.secondaryCidrBlocks[0]'],
      message: 'vpc',
    },
  ],
}
