import type { Cases } from '../../cases.ts'

const lan = (...lanCidrs: readonly string[]) => ({ resources: { hq: { kind: 'site', lanCidrs } } })

export const cases: Cases = {
  passes: [
    { name: 'private', plan: lan('192.168.1.0/24', '172.31.0.0/16', '10.0.0.0/8') },
    { name: 'shared address space', plan: lan('100.64.0.0/10') },
    { name: 'a range no host can use is another rule’s', plan: lan('127.0.0.0/8') },
    { name: 'IPv6', plan: lan('2001:db8:1::/48') },
  ],
  fails: [
    { name: 'a slip of the pen', plan: lan('193.168.1.0/24'), at: ['hq.lanCidrs[0]'], message: 'public' },
    {
      name: 'just behind a private range',
      plan: lan('10.0.0.0/8', '172.32.0.0/16'),
      at: ['hq.lanCidrs[1]'],
      message: 'public',
    },
    { name: 'larger than a private range', plan: lan('192.168.0.0/15'), at: ['hq.lanCidrs[0]'], message: 'public' },
  ],
}
