import type { Cases } from '../../cases.ts'

const asn = (bgpAsn: number, region: string) => ({
  region,
  resources: { cgw: { kind: 'customer_gateway', bgpAsn, ipAddress: '8.8.4.4' } },
})
const fails = (bgpAsn: number, region: string) => ({
  name: `${String(bgpAsn)} in ${region}`,
  plan: asn(bgpAsn, region),
  at: ['cgw.bgpAsn'],
  message: 'reserved',
  fixed: { 'cgw.bgpAsn': 65000 },
})

export const cases: Cases = {
  passes: [
    { name: 'private', plan: asn(65000, 'eu-west-1') },
    { name: 'the neighbour of a reserved one', plan: asn(7225, 'eu-west-1') },
    { name: 'Ireland’s in another Region', plan: asn(9059, 'eu-west-2') },
    { name: 'Tokyo’s in another Region', plan: asn(10124, 'eu-west-1') },
    { name: 'Singapore’s in another Region', plan: asn(17943, 'ap-northeast-1') },
    { name: 'what Terraform’s provider has for Singapore by mistake', plan: asn(17493, 'ap-southeast-1') },
  ],
  fails: [
    fails(7224, 'eu-west-1'),
    fails(7224, 'us-east-1'),
    fails(9059, 'eu-west-1'),
    fails(10124, 'ap-northeast-1'),
    fails(17943, 'ap-southeast-1'),
  ],
}
