import type { Cases } from '../../cases.ts'

const lan = (...lanCidrs: string[]) => ({ resources: { hq: { kind: 'site', lanCidrs } } })
const fails = (name: string, cidr: string) => ({
  name,
  plan: lan('192.168.1.0/24', cidr),
  at: ['hq.lanCidrs[1]'],
  message: 'unusable',
})

export const cases: Cases = {
  passes: [
    { name: 'private', plan: lan('192.168.1.0/24', '10.0.0.0/8') },
    { name: 'public', plan: lan('1.0.0.0/24', '223.255.255.0/24') },
    { name: 'just before link-local', plan: lan('169.253.255.0/24') },
    { name: 'just past link-local', plan: lan('169.255.0.0/24') },
  ],
  fails: [
    fails('everything', '0.0.0.0/0'),
    fails('“this network”', '0.0.0.0/24'),
    fails('loopback', '127.0.0.0/8'),
    fails('link-local', '169.254.1.0/24'),
    fails('multicast', '224.0.0.0/24'),
    fails('reserved', '255.255.255.0/24'),
  ],
}
