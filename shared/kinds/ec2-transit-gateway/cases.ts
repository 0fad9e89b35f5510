import type { KindCase } from '../cases.ts'

const vpn = (id: string, transitGateway: string) => ({
  [`cgw-${id}`]: { kind: 'customer_gateway', name: id, ipAddress: '203.0.113.10' },
  [`vpn-${id}`]: { kind: 'vpn_connection', name: id, customerGateway: `cgw-${id}`, transitGateway },
})

export const cases: readonly KindCase[] = [
  {
    name: 'with AWS’s defaults written out',
    of: 'tgw-hub',
    plan: { resources: { 'tgw-hub': { kind: 'ec2_transit_gateway', name: 'hub' } } },
    expect: `resource "aws_ec2_transit_gateway" "hub" {
  amazon_side_asn                 = 64512
  default_route_table_association = "enable"
  default_route_table_propagation = "enable"
  vpn_ecmp_support                = "enable"
  dns_support                     = "enable"

  tags = {
    Name = "hub"
  }
}
`,
  },
  {
    name: 'with everything set and routes in its default table',
    of: 'tgw-hub',
    plan: {
      resources: {
        'tgw-hub': {
          kind: 'ec2_transit_gateway',
          name: 'hub',
          amazonSideAsn: 4200000000,
          defaultRouteTableAssociation: true,
          defaultRouteTablePropagation: false,
          vpnEcmpSupport: false,
          dnsSupport: false,
          securityGroupReferencingSupport: true,
          multicastSupport: true,
          autoAcceptSharedAttachments: true,
          transitGatewayCidrBlocks: ['10.99.0.0/24'],
          routes: [
            { destinationCidrBlock: '0.0.0.0/0', blackhole: false, attachment: 'vpn-hq' },
            { destinationCidrBlock: '10.1.0.0/16', blackhole: true },
            { destinationCidrBlock: '::/0', attachment: 'vpn-hq' },
          ],
          tags: { Team: 'network' },
        },
        ...vpn('hq', 'tgw-hub'),
      },
    },
    expect: `resource "aws_ec2_transit_gateway" "hub" {
  amazon_side_asn                    = 4200000000
  default_route_table_association    = "enable"
  default_route_table_propagation    = "disable"
  vpn_ecmp_support                   = "disable"
  dns_support                        = "disable"
  security_group_referencing_support = "enable"
  multicast_support                  = "enable"
  auto_accept_shared_attachments     = "enable"
  transit_gateway_cidr_blocks        = ["10.99.0.0/24"]

  tags = {
    Name = "hub"
    Team = "network"
  }
}

resource "aws_ec2_transit_gateway_route" "hub_default" {
  transit_gateway_route_table_id = aws_ec2_transit_gateway.hub.association_default_route_table_id
  destination_cidr_block         = "0.0.0.0/0"
  transit_gateway_attachment_id  = aws_vpn_connection.hq.transit_gateway_attachment_id
}

resource "aws_ec2_transit_gateway_route" "hub_10_1_0_0_16" {
  transit_gateway_route_table_id = aws_ec2_transit_gateway.hub.association_default_route_table_id
  destination_cidr_block         = "10.1.0.0/16"
  blackhole                      = true
}

resource "aws_ec2_transit_gateway_route" "hub_default_ipv6" {
  transit_gateway_route_table_id = aws_ec2_transit_gateway.hub.association_default_route_table_id
  destination_cidr_block         = "::/0"
  transit_gateway_attachment_id  = aws_vpn_connection.hq.transit_gateway_attachment_id
}
`,
  },
  {
    name: 'without an ASN, its routes in the table that attachments only propagate to',
    of: 'tgw-hub',
    plan: {
      resources: {
        'tgw-hub': {
          kind: 'ec2_transit_gateway',
          name: 'hub',
          amazonSideAsn: null,
          defaultRouteTableAssociation: false,
          routes: [{ destinationCidrBlock: '192.168.1.0/24', attachment: 'vpn-hq' }],
        },
        ...vpn('hq', 'tgw-hub'),
      },
    },
    expect: `resource "aws_ec2_transit_gateway" "hub" {
  default_route_table_association = "disable"
  default_route_table_propagation = "enable"
  vpn_ecmp_support                = "enable"
  dns_support                     = "enable"

  tags = {
    Name = "hub"
  }
}

resource "aws_ec2_transit_gateway_route" "hub_192_168_1_0_24" {
  transit_gateway_route_table_id = aws_ec2_transit_gateway.hub.propagation_default_route_table_id
  destination_cidr_block         = "192.168.1.0/24"
  transit_gateway_attachment_id  = aws_vpn_connection.hq.transit_gateway_attachment_id
}
`,
  },
]
