import type { KindCase } from '../cases.ts'

export const cases: readonly KindCase[] = [
  {
    name: 'at the edge of a VPC with IPv6',
    of: 'eigw-main',
    plan: {
      resources: {
        'vpc-main': { kind: 'vpc', name: 'main', cidrBlock: '10.0.0.0/16', assignGeneratedIpv6CidrBlock: true },
        'eigw-main': {
          kind: 'egress_only_internet_gateway',
          name: 'main',
          vpc: 'vpc-main',
          tags: { Team: 'network' },
        },
      },
    },
    expect: `resource "aws_egress_only_internet_gateway" "main" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "main"
    Team = "network"
  }
}
`,
  },
]
