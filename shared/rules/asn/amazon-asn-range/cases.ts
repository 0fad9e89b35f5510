import type { Cases } from '../../cases.ts'

const asn = (amazonSideAsn: number | null, more = {}) => ({
  resources: { vgw: { kind: 'vpn_gateway', amazonSideAsn }, ...more },
})
const fails = (name: string, amazonSideAsn: number) => ({
  name,
  plan: asn(amazonSideAsn),
  at: ['vgw.amazonSideAsn'],
  message: 'range',
  fixed: { 'vgw.amazonSideAsn': 64512 },
})

export const cases: Cases = {
  passes: [
    { name: 'the first of two bytes', plan: asn(64512) },
    { name: 'the last of two bytes', plan: asn(65534) },
    { name: 'the first of four bytes', plan: asn(4200000000) },
    { name: 'the last of four bytes', plan: asn(4294967294) },
    { name: 'left to AWS', plan: asn(null) },
  ],
  fails: [
    fails('just before the first of two bytes', 64511),
    fails('just past the last of two bytes', 65535),
    fails('just before the first of four bytes', 4199999999),
    fails('just past the last of four bytes', 4294967295),
    { ...fails('AWS’s old one, which new gateways do not get', 7224), message: 'legacy' },
    { ...fails('Singapore’s old one', 17943), message: 'legacy' },
    {
      name: 'a transit gateway, which Terraform does not check',
      plan: { resources: { tgw: { kind: 'ec2_transit_gateway', amazonSideAsn: 64511 } } },
      at: ['tgw.amazonSideAsn'],
      message: 'range',
      fixed: { 'tgw.amazonSideAsn': 64512 },
    },
    {
      name: 'a Direct Connect gateway',
      plan: { resources: { dx: { kind: 'dx_gateway', amazonSideAsn: 65535 } } },
      at: ['dx.amazonSideAsn'],
      message: 'range',
      fixed: { 'dx.amazonSideAsn': 64512 },
    },
    {
      name: 'an office has the default',
      plan: asn(1, { cgw: { kind: 'customer_gateway', bgpAsn: 64512, ipAddress: '8.8.4.4' } }),
      at: ['vgw.amazonSideAsn'],
      message: 'range',
      fixed: { 'vgw.amazonSideAsn': 64513 },
    },
  ],
}
