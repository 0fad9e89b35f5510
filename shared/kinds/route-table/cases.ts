import type { KindCase } from '../cases.ts'

export const cases: readonly KindCase[] = [
  {
    name: 'with the local route only',
    of: 'rt-private',
    plan: {
      resources: {
        'vpc-main': { kind: 'vpc', name: 'main', cidrBlock: '10.0.0.0/16' },
        'rt-private': { kind: 'route_table', name: 'private', vpc: 'vpc-main' },
      },
    },
    expect: `resource "aws_route_table" "private" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private"
  }
}
`,
  },
  {
    name: 'with everything set',
    of: 'rt-public',
    plan: {
      resources: {
        'vpc-main': { kind: 'vpc', name: 'main', cidrBlock: '10.0.0.0/16' },
        'igw-main': { kind: 'internet_gateway', name: 'main', vpc: 'vpc-main' },
        'vgw-main': { kind: 'vpn_gateway', name: 'main', vpc: 'vpc-main' },
        'rt-public': {
          kind: 'route_table',
          name: 'public',
          vpc: 'vpc-main',
          routes: [
            { destinationCidrBlock: '0.0.0.0/0', target: 'igw-main' },
            { destinationCidrBlock: '192.168.1.0/24', target: 'vgw-main' },
          ],
          propagatingVgws: ['vgw-main'],
          tags: { Team: 'network' },
        },
      },
    },
    expect: `resource "aws_route_table" "public" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "public"
    Team = "network"
  }
}

resource "aws_route" "public_default" {
  route_table_id         = aws_route_table.public.id
  destination_cidr_block = "0.0.0.0/0"
  gateway_id             = aws_internet_gateway.main.id
}

resource "aws_route" "public_192_168_1_0_24" {
  route_table_id         = aws_route_table.public.id
  destination_cidr_block = "192.168.1.0/24"
  gateway_id             = aws_vpn_gateway.main.id
}

resource "aws_vpn_gateway_route_propagation" "public_main" {
  vpn_gateway_id = aws_vpn_gateway.main.id
  route_table_id = aws_route_table.public.id
}
`,
  },
]
