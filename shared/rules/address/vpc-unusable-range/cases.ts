import type { Cases } from '../../cases.ts'

const vpc = (cidrBlock: string) => ({ resources: { main: { kind: 'vpc', cidrBlock } } })
const fails = (name: string, cidrBlock: string) => ({
  name,
  plan: vpc(cidrBlock),
  at: ['main.cidrBlock'],
  message: 'unusable',
  fixed: { 'main.cidrBlock': '10.0.0.0/16' },
})

export const cases: Cases = {
  passes: [
    { name: 'private', plan: vpc('10.0.0.0/16') },
    { name: 'just past “this network”', plan: vpc('1.0.0.0/16') },
    { name: 'just before loopback', plan: vpc('126.255.0.0/16') },
    { name: 'just past loopback', plan: vpc('128.0.0.0/16') },
    { name: 'just before link-local', plan: vpc('169.253.0.0/16') },
    { name: 'just past link-local', plan: vpc('169.255.0.0/16') },
    { name: 'just before multicast', plan: vpc('223.255.0.0/16') },
  ],
  fails: [
    fails('“this network”', '0.255.0.0/16'),
    fails('loopback', '127.0.0.0/16'),
    fails('link-local', '169.254.0.0/16'),
    fails('multicast', '239.255.0.0/16'),
    fails('reserved', '240.0.0.0/16'),
    {
      name: 'with a subnet, which would be left outside',
      plan: {
        resources: {
          main: { kind: 'vpc', cidrBlock: '169.254.0.0/16' },
          a: { kind: 'subnet', vpc: 'main', cidrBlock: '169.254.1.0/24' },
        },
      },
      at: ['main.cidrBlock'],
      message: 'unusable',
    },
    {
      name: 'a secondary block',
      plan: { resources: { main: { kind: 'vpc', cidrBlock: '10.8.0.0/16', secondaryCidrBlocks: ['169.254.0.0/16'] } } },
      at: ['main.secondaryCidrBlocks[0]'],
      message: 'unusable',
    },
  ],
}
