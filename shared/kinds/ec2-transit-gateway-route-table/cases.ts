import type { KindCase } from '../cases.ts'

const hub = {
  'tgw-hub': { kind: 'ec2_transit_gateway', name: 'hub' },
  'vpc-prod': { kind: 'vpc', name: 'prod', cidrBlock: '10.0.0.0/16' },
  'subnet-a': {
    kind: 'subnet',
    name: 'a',
    vpc: 'vpc-prod',
    cidrBlock: '10.0.0.0/20',
    availabilityZone: 'eu-west-1a',
  },
  'tgw-attach-prod': {
    kind: 'ec2_transit_gateway_vpc_attachment',
    name: 'prod',
    transitGateway: 'tgw-hub',
    vpc: 'vpc-prod',
    subnets: ['subnet-a'],
  },
  'cgw-hq': { kind: 'customer_gateway', name: 'hq', ipAddress: '203.0.113.10' },
  'vpn-hq': { kind: 'vpn_connection', name: 'hq', customerGateway: 'cgw-hq', transitGateway: 'tgw-hub' },
  'dxgw-hq': { kind: 'dx_gateway', name: 'hq', amazonSideAsn: 64513 },
  'dxgw-assoc-hq': {
    kind: 'dx_gateway_association',
    name: 'hq',
    dxGateway: 'dxgw-hq',
    transitGateway: 'tgw-hub',
    allowedPrefixes: ['10.0.0.0/16'],
  },
}

export const cases: readonly KindCase[] = [
  {
    name: 'empty',
    of: 'tgw-rt-prod',
    plan: {
      resources: {
        'tgw-hub': { kind: 'ec2_transit_gateway', name: 'hub' },
        'tgw-rt-prod': { kind: 'ec2_transit_gateway_route_table', name: 'prod', transitGateway: 'tgw-hub' },
      },
    },
    expect: `resource "aws_ec2_transit_gateway_route_table" "prod" {
  transit_gateway_id = aws_ec2_transit_gateway.hub.id

  tags = {
    Name = "prod"
  }
}
`,
  },
  {
    name: 'of a VPC that reaches the office by VPN and by Direct Connect',
    of: 'tgw-rt-prod',
    plan: {
      resources: {
        ...hub,
        'tgw-rt-prod': {
          kind: 'ec2_transit_gateway_route_table',
          name: 'prod',
          transitGateway: 'tgw-hub',
          associations: ['tgw-attach-prod'],
          propagations: ['vpn-hq', 'dxgw-assoc-hq'],
          routes: [
            { destinationCidrBlock: '0.0.0.0/0', attachment: 'vpn-hq' },
            { destinationCidrBlock: '192.168.9.0/24', attachment: 'dxgw-assoc-hq' },
            { destinationCidrBlock: '10.1.0.0/16', blackhole: true },
          ],
          tags: { Team: 'network' },
        },
      },
    },
    expect: `resource "aws_ec2_transit_gateway_route_table" "prod" {
  transit_gateway_id = aws_ec2_transit_gateway.hub.id

  tags = {
    Name = "prod"
    Team = "network"
  }
}

resource "aws_ec2_transit_gateway_route_table_association" "prod_prod" {
  transit_gateway_route_table_id = aws_ec2_transit_gateway_route_table.prod.id
  transit_gateway_attachment_id  = aws_ec2_transit_gateway_vpc_attachment.prod.id
}

resource "aws_ec2_transit_gateway_route_table_propagation" "prod_hq" {
  transit_gateway_route_table_id = aws_ec2_transit_gateway_route_table.prod.id
  transit_gateway_attachment_id  = aws_vpn_connection.hq.transit_gateway_attachment_id
}

data "aws_ec2_transit_gateway_dx_gateway_attachment" "hq" {
  transit_gateway_id = aws_ec2_transit_gateway.hub.id
  dx_gateway_id      = aws_dx_gateway.hq.id

  depends_on = [aws_dx_gateway_association.hq]
}

resource "aws_ec2_transit_gateway_route_table_propagation" "prod_hq_2" {
  transit_gateway_route_table_id = aws_ec2_transit_gateway_route_table.prod.id
  transit_gateway_attachment_id  = data.aws_ec2_transit_gateway_dx_gateway_attachment.hq.id
}

resource "aws_ec2_transit_gateway_route" "prod_default" {
  transit_gateway_route_table_id = aws_ec2_transit_gateway_route_table.prod.id
  destination_cidr_block         = "0.0.0.0/0"
  transit_gateway_attachment_id  = aws_vpn_connection.hq.transit_gateway_attachment_id
}

resource "aws_ec2_transit_gateway_route" "prod_192_168_9_0_24" {
  transit_gateway_route_table_id = aws_ec2_transit_gateway_route_table.prod.id
  destination_cidr_block         = "192.168.9.0/24"
  transit_gateway_attachment_id  = data.aws_ec2_transit_gateway_dx_gateway_attachment.hq.id
}

resource "aws_ec2_transit_gateway_route" "prod_10_1_0_0_16" {
  transit_gateway_route_table_id = aws_ec2_transit_gateway_route_table.prod.id
  destination_cidr_block         = "10.1.0.0/16"
  blackhole                      = true
}
`,
  },
  {
    name: 'of the offices, whose attachments AWS has put on the default table',
    of: 'tgw-rt-offices',
    plan: {
      resources: {
        ...hub,
        'tgw-rt-offices': {
          kind: 'ec2_transit_gateway_route_table',
          name: 'offices',
          transitGateway: 'tgw-hub',
          associations: ['vpn-hq', 'dxgw-assoc-hq'],
          propagations: ['tgw-attach-prod'],
        },
      },
    },
    expect: `resource "aws_ec2_transit_gateway_route_table" "offices" {
  transit_gateway_id = aws_ec2_transit_gateway.hub.id

  tags = {
    Name = "offices"
  }
}

resource "aws_ec2_transit_gateway_route_table_association" "offices_hq" {
  transit_gateway_route_table_id = aws_ec2_transit_gateway_route_table.offices.id
  transit_gateway_attachment_id  = aws_vpn_connection.hq.transit_gateway_attachment_id
  replace_existing_association   = true
}

data "aws_ec2_transit_gateway_dx_gateway_attachment" "hq" {
  transit_gateway_id = aws_ec2_transit_gateway.hub.id
  dx_gateway_id      = aws_dx_gateway.hq.id

  depends_on = [aws_dx_gateway_association.hq]
}

resource "aws_ec2_transit_gateway_route_table_association" "offices_hq_2" {
  transit_gateway_route_table_id = aws_ec2_transit_gateway_route_table.offices.id
  transit_gateway_attachment_id  = data.aws_ec2_transit_gateway_dx_gateway_attachment.hq.id
  replace_existing_association   = true
}

resource "aws_ec2_transit_gateway_route_table_propagation" "offices_prod" {
  transit_gateway_route_table_id = aws_ec2_transit_gateway_route_table.offices.id
  transit_gateway_attachment_id  = aws_ec2_transit_gateway_vpc_attachment.prod.id
}
`,
  },
]
