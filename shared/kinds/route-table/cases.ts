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
  {
    name: 'main, with a route to every kind of target',
    of: 'rt-main',
    plan: {
      resources: {
        'vpc-main': { kind: 'vpc', name: 'main', cidrBlock: '10.0.0.0/16', assignGeneratedIpv6CidrBlock: true },
        'vpc-shared': { kind: 'vpc', name: 'shared', cidrBlock: '10.1.0.0/16' },
        'igw-main': { kind: 'internet_gateway', name: 'main', vpc: 'vpc-main' },
        'eigw-main': { kind: 'egress_only_internet_gateway', name: 'main', vpc: 'vpc-main' },
        'subnet-a': {
          kind: 'subnet',
          name: 'a',
          vpc: 'vpc-main',
          cidrBlock: '10.0.0.0/20',
          availabilityZone: 'eu-west-1a',
        },
        'nat-main': { kind: 'nat_gateway', name: 'main', subnet: 'subnet-a', connectivityType: 'private' },
        'host-firewall': { kind: 'instance', name: 'firewall', subnet: 'subnet-a', ami: 'ami-0123456789abcdef0' },
        'tgw-main': { kind: 'ec2_transit_gateway', name: 'main' },
        'tgw-attach-main': {
          kind: 'ec2_transit_gateway_vpc_attachment',
          name: 'main',
          transitGateway: 'tgw-main',
          vpc: 'vpc-main',
          subnets: ['subnet-a'],
        },
        'pcx-shared': { kind: 'vpc_peering_connection', name: 'shared', vpc: 'vpc-main', peerVpc: 'vpc-shared' },
        'pl-offices': {
          kind: 'ec2_managed_prefix_list',
          name: 'offices',
          maxEntries: 1,
          entries: [{ cidr: '192.168.1.0/24' }],
        },
        'rt-main': {
          kind: 'route_table',
          name: 'main',
          vpc: 'vpc-main',
          main: true,
          routes: [
            { destinationCidrBlock: '0.0.0.0/0', target: 'nat-main' },
            { destinationCidrBlock: '::/0', target: 'eigw-main' },
            { destinationPrefixList: 'pl-offices', target: 'tgw-main' },
            { destinationCidrBlock: '10.1.0.0/16', target: 'pcx-shared' },
            { destinationCidrBlock: '2001:db8:1::/48', target: 'host-firewall' },
          ],
        },
      },
    },
    expect: `resource "aws_route_table" "main" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "main"
  }
}

resource "aws_main_route_table_association" "main" {
  vpc_id         = aws_vpc.main.id
  route_table_id = aws_route_table.main.id
}

resource "aws_route" "main_default" {
  route_table_id         = aws_route_table.main.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.main.id
}

resource "aws_route" "main_default_ipv6" {
  route_table_id              = aws_route_table.main.id
  destination_ipv6_cidr_block = "::/0"
  egress_only_gateway_id      = aws_egress_only_internet_gateway.main.id
}

resource "aws_route" "main_offices" {
  route_table_id             = aws_route_table.main.id
  destination_prefix_list_id = aws_ec2_managed_prefix_list.offices.id
  transit_gateway_id         = aws_ec2_transit_gateway.main.id
  depends_on                 = [aws_ec2_transit_gateway_vpc_attachment.main]
}

resource "aws_route" "main_10_1_0_0_16" {
  route_table_id            = aws_route_table.main.id
  destination_cidr_block    = "10.1.0.0/16"
  vpc_peering_connection_id = aws_vpc_peering_connection.shared.id
}

resource "aws_route" "main_2001_db8_1_48" {
  route_table_id              = aws_route_table.main.id
  destination_ipv6_cidr_block = "2001:db8:1::/48"
  network_interface_id        = aws_instance.firewall.primary_network_interface_id
}
`,
  },
  {
    name: 'of the edge, to pass an appliance first',
    of: 'rt-edge',
    plan: {
      resources: {
        'vpc-main': { kind: 'vpc', name: 'main', cidrBlock: '10.0.0.0/16' },
        'vgw-main': { kind: 'vpn_gateway', name: 'main', vpc: 'vpc-main' },
        'subnet-a': {
          kind: 'subnet',
          name: 'a',
          vpc: 'vpc-main',
          cidrBlock: '10.0.0.0/20',
          availabilityZone: 'eu-west-1a',
        },
        'host-firewall': { kind: 'instance', name: 'firewall', subnet: 'subnet-a', ami: 'ami-0123456789abcdef0' },
        'rt-edge': {
          kind: 'route_table',
          name: 'edge',
          vpc: 'vpc-main',
          routes: [{ destinationCidrBlock: '10.0.16.0/20', target: 'host-firewall' }],
          gateways: ['vgw-main'],
        },
      },
    },
    expect: `resource "aws_route_table" "edge" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "edge"
  }
}

resource "aws_route" "edge_10_0_16_0_20" {
  route_table_id         = aws_route_table.edge.id
  destination_cidr_block = "10.0.16.0/20"
  network_interface_id   = aws_instance.firewall.primary_network_interface_id
}

resource "aws_route_table_association" "edge_main" {
  gateway_id     = aws_vpn_gateway.main.id
  route_table_id = aws_route_table.edge.id
}
`,
  },
]
