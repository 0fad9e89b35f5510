import type { Cases } from '../../cases.ts'

const ipv4 = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ destinationCidrBlock: `172.${16 + Math.floor(i / 256)}.${i % 256}.0/24` }))
const ipv6 = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ destinationCidrBlock: `2001:db8:${i.toString(16)}::/48` }))
const table = (routes: readonly Record<string, unknown>[]) => ({ kind: 'route_table', routes })
const list = (maxEntries: number, addressFamily = 'IPv4') => ({
  kind: 'ec2_managed_prefix_list',
  maxEntries,
  addressFamily,
})

export const cases: Cases = {
  passes: [
    { name: 'five hundred', plan: { resources: { rt: table(ipv4(500)) } } },
    { name: 'the two families apart', plan: { resources: { rt: table([...ipv4(500), ...ipv6(500)]) } } },
  ],
  fails: [
    { name: 'one more', plan: { resources: { rt: table(ipv4(501)) } }, at: ['rt.routes'], message: 'count' },
    { name: 'one more of IPv6', plan: { resources: { rt: table(ipv6(501)) } }, at: ['rt.routes'], message: 'count' },
    {
      name: 'a prefix list counts with its maximum',
      plan: { resources: { pl: list(100), rt: table([...ipv4(401), { destinationPrefixList: 'pl' }]) } },
      at: ['rt.routes'],
      message: 'count',
    },
    {
      name: 'one of IPv6 among IPv6 routes',
      plan: { resources: { pl: list(100, 'IPv6'), rt: table([...ipv6(401), { destinationPrefixList: 'pl' }]) } },
      at: ['rt.routes'],
      message: 'count',
    },
  ],
}
