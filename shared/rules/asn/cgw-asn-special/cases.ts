import type { Cases } from '../../cases.ts'

const asn = (bgpAsn: number) => ({
  resources: { cgw: { kind: 'customer_gateway', bgpAsn, ipAddress: '8.8.4.4' } },
})
const fails = (name: string, bgpAsn: number) => ({
  name,
  plan: asn(bgpAsn),
  at: ['cgw.bgpAsn'],
  message: 'special',
  fixed: { 'cgw.bgpAsn': 65000 },
})

export const cases: Cases = {
  passes: [
    { name: 'beside AS_TRANS', plan: asn(23457) },
    { name: 'just before documentation', plan: asn(64495) },
    { name: 'the first private one', plan: asn(64512) },
    { name: 'the last private one of two bytes', plan: asn(65534) },
    { name: 'just past documentation', plan: asn(65552) },
    { name: 'zero is another rule’s', plan: asn(0) },
    { name: 'the last number of four bytes is another rule’s', plan: asn(4294967295) },
  ],
  fails: [
    fails('AS_TRANS', 23456),
    fails('the first for documentation', 64496),
    fails('the last for documentation', 64511),
    fails('the last number of two bytes', 65535),
    fails('the first of four bytes for documentation', 65536),
    fails('the last of four bytes for documentation', 65551),
  ],
}
