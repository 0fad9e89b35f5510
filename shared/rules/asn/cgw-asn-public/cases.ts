import type { Cases } from '../../cases.ts'

const asn = (bgpAsn: number | null) => ({ resources: { cgw: { kind: 'customer_gateway', bgpAsn } } })
const fails = (name: string, bgpAsn: number) => ({ name, plan: asn(bgpAsn), at: ['cgw.bgpAsn'], message: 'public' })

export const cases: Cases = {
  passes: [
    { name: 'the first private one', plan: asn(64512) },
    { name: 'the last private one of two bytes', plan: asn(65534) },
    { name: 'the first private one of four bytes', plan: asn(4200000000) },
    { name: 'the last private one of four bytes', plan: asn(4294967294) },
    { name: 'documentation is another rule’s', plan: asn(64511) },
    { name: 'AWS’s own is another rule’s', plan: asn(7224) },
    { name: 'out of range is another rule’s', plan: asn(4294967296) },
    { name: 'none', plan: asn(null) },
  ],
  fails: [
    fails('the lowest', 1),
    fails('just before the documentation range', 64495),
    fails('just before the private ones of four bytes', 4199999999),
    fails('what AWS keeps in another Region only', 10124),
  ],
}
