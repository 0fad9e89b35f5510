import type { KindCase } from '../cases.ts'

export const cases: readonly KindCase[] = [
  {
    name: 'attached to a VPC',
    of: 'igw-main',
    plan: {
      resources: {
        'vpc-main': { kind: 'vpc', name: 'main', cidrBlock: '10.0.0.0/16' },
        'igw-main': { kind: 'internet_gateway', name: 'main', vpc: 'vpc-main' },
      },
    },
    expect: `resource "aws_internet_gateway" "main" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "main"
  }
}
`,
  },
  {
    name: 'attached to nothing, with tags',
    of: 'igw-spare',
    plan: { resources: { 'igw-spare': { kind: 'internet_gateway', name: 'spare', tags: { Team: 'network' } } } },
    expect: `resource "aws_internet_gateway" "spare" {
  tags = {
    Name = "spare"
    Team = "network"
  }
}
`,
  },
]
