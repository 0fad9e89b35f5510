import type { Cases } from '../../cases.ts'

const vpc = (cidrBlock: string) => ({ resources: { main: { kind: 'vpc', cidrBlock } } })
const fails = (name: string, cidrBlock: string) => ({
  name,
  plan: vpc(cidrBlock),
  at: ['main.cidrBlock'],
  message: 'public',
  fixed: { 'main.cidrBlock': '10.0.0.0/16' },
})

export const cases: Cases = {
  passes: [
    { name: 'the end of 10.0.0.0/8', plan: vpc('10.255.0.0/16') },
    { name: 'the beginning of 172.16.0.0/12', plan: vpc('172.16.0.0/16') },
    { name: 'the end of 172.16.0.0/12', plan: vpc('172.31.0.0/16') },
    { name: 'all of 192.168.0.0/16', plan: vpc('192.168.0.0/16') },
    { name: 'shared address space', plan: vpc('100.127.0.0/16') },
    { name: 'link-local is another rule’s', plan: vpc('169.254.0.0/16') },
  ],
  fails: [
    fails('just past 10.0.0.0/8', '11.0.0.0/16'),
    fails('just before 172.16.0.0/12', '172.15.0.0/16'),
    fails('just past 172.16.0.0/12', '172.32.0.0/16'),
    fails('just past 192.168.0.0/16', '192.169.0.0/16'),
    fails('just past shared address space', '100.128.0.0/16'),
    {
      name: 'with a subnet, which would be left outside',
      plan: {
        resources: {
          main: { kind: 'vpc', cidrBlock: '11.0.0.0/16' },
          a: { kind: 'subnet', vpc: 'main', cidrBlock: '11.0.1.0/24' },
        },
      },
      at: ['main.cidrBlock'],
      message: 'public',
    },
    {
      name: 'a secondary block',
      plan: { resources: { main: { kind: 'vpc', cidrBlock: '10.8.0.0/16', secondaryCidrBlocks: ['8.8.0.0/16'] } } },
      at: ['main.secondaryCidrBlocks[0]'],
      message: 'public',
    },
  ],
}
