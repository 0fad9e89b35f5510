import type { Cases } from '../../cases.ts'

const list = (maxEntries: number) => ({ kind: 'ec2_managed_prefix_list', maxEntries })
const fromList = { peer: 'prefix-list', prefixList: 'pl', fromPort: 443, toPort: 443 }
const fromBlock = { cidrIpv4: '10.0.0.0/8', fromPort: 22, toPort: 22 }
const plan = (maxEntries: number, second: Record<string, unknown>) => ({
  resources: {
    pl: list(maxEntries),
    a: { kind: 'security_group', ingress: [fromList] },
    b: { kind: 'security_group', ...second },
    host: { kind: 'instance', securityGroups: ['a', 'b'] },
  },
})

export const cases: Cases = {
  passes: [
    { name: 'a thousand of two groups', plan: plan(999, { ingress: [fromBlock] }) },
    { name: 'the directions apart', plan: plan(1000, { egress: [fromList] }) },
  ],
  fails: [
    { name: 'one more', plan: plan(1000, { ingress: [fromBlock] }), at: ['host.securityGroups'], message: 'count' },
    {
      name: 'one more outbound',
      plan: plan(600, { egress: [fromList, fromList] }),
      at: ['host.securityGroups'],
      message: 'count',
    },
  ],
}
