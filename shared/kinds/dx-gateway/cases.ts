import type { KindCase } from '../cases.ts'

export const cases: readonly KindCase[] = [
  {
    name: 'with the circuits of an office',
    of: 'dxgw-hq',
    plan: {
      resources: {
        'office-hq': { kind: 'site', name: 'HQ', lanCidrs: ['192.168.1.0/24'] },
        'dxgw-hq': { kind: 'dx_gateway', name: 'hq', amazonSideAsn: 64520, sites: ['office-hq'] },
      },
    },
    expect: `resource "aws_dx_gateway" "hq" {
  name            = "hq"
  amazon_side_asn = 64520
}
`,
  },
  {
    name: 'without an ASN, which the provider wants',
    of: 'dxgw-hq',
    plan: { resources: { 'dxgw-hq': { kind: 'dx_gateway', name: 'hq', amazonSideAsn: null } } },
    expect: `resource "aws_dx_gateway" "hq" {
  name            = "hq"
  amazon_side_asn = 64512
}
`,
  },
]
