import type { KindCase } from '../cases.ts'

export const cases: readonly KindCase[] = [
  {
    name: 'attached to a VPC',
    of: 'vgw-main',
    plan: {
      resources: {
        'vpc-main': { kind: 'vpc', name: 'main', cidrBlock: '10.0.0.0/16' },
        'vgw-main': { kind: 'vpn_gateway', name: 'main', vpc: 'vpc-main' },
      },
    },
    expect: `resource "aws_vpn_gateway" "main" {
  vpc_id          = aws_vpc.main.id
  amazon_side_asn = 64512

  tags = {
    Name = "main"
  }
}
`,
  },
  {
    name: 'attached to nothing, with AWS’s own ASN',
    of: 'vgw-spare',
    plan: {
      resources: {
        'vgw-spare': { kind: 'vpn_gateway', name: 'spare', amazonSideAsn: null, tags: { Team: 'network' } },
      },
    },
    expect: `resource "aws_vpn_gateway" "spare" {
  tags = {
    Name = "spare"
    Team = "network"
  }
}
`,
  },
]
