import type { Cases } from '../../cases.ts'

const asn = (bgpAsn: number | null) => ({
  resources: { cgw: { kind: 'customer_gateway', bgpAsn, ipAddress: '8.8.4.4' } },
})
const fails = (name: string, bgpAsn: number) => ({
  name,
  plan: asn(bgpAsn),
  at: ['cgw.bgpAsn'],
  message: 'range',
  fixed: { 'cgw.bgpAsn': 65000 },
})

export const cases: Cases = {
  passes: [
    { name: 'the lowest', plan: asn(1) },
    { name: 'the highest', plan: asn(4294967294) },
    { name: 'the default', plan: asn(65000) },
    { name: 'none is another rule’s', plan: asn(null) },
  ],
  fails: [
    fails('zero, which Terraform lets through', 0),
    fails('the last number of four bytes', 4294967295),
    fails('five bytes', 4294967296),
    fails('negative', -1),
    {
      name: 'the usual private ASN is taken',
      plan: {
        resources: {
          cgw: { kind: 'customer_gateway', bgpAsn: 0, ipAddress: '8.8.4.4' },
          other: { kind: 'customer_gateway', bgpAsn: 65000, ipAddress: '8.8.8.8' },
          vgw: { kind: 'vpn_gateway', amazonSideAsn: 65001 },
        },
      },
      at: ['cgw.bgpAsn'],
      message: 'range',
      fixed: { 'cgw.bgpAsn': 65002 },
    },
  ],
}
