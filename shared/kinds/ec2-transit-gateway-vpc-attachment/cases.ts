import type { KindCase } from '../cases.ts'

const network = {
  'vpc-main': { kind: 'vpc', name: 'main', cidrBlock: '10.0.0.0/16', assignGeneratedIpv6CidrBlock: true },
  'subnet-a': {
    kind: 'subnet',
    name: 'a',
    vpc: 'vpc-main',
    cidrBlock: '10.0.0.0/20',
    availabilityZone: 'eu-west-1a',
    ipv6Netnum: 0,
  },
  'subnet-b': {
    kind: 'subnet',
    name: 'b',
    vpc: 'vpc-main',
    cidrBlock: '10.0.16.0/20',
    availabilityZone: 'eu-west-1b',
    ipv6Netnum: 1,
  },
}

const attachment = {
  kind: 'ec2_transit_gateway_vpc_attachment',
  name: 'main',
  transitGateway: 'tgw-hub',
  vpc: 'vpc-main',
  subnets: ['subnet-a', 'subnet-b'],
}

export const cases: readonly KindCase[] = [
  {
    name: 'following the default route table',
    of: 'tgw-attach-main',
    plan: {
      resources: {
        ...network,
        'tgw-hub': { kind: 'ec2_transit_gateway', name: 'hub' },
        'tgw-attach-main': attachment,
      },
    },
    expect: `resource "aws_ec2_transit_gateway_vpc_attachment" "main" {
  transit_gateway_id = aws_ec2_transit_gateway.hub.id
  vpc_id             = aws_vpc.main.id
  subnet_ids         = [aws_subnet.a.id, aws_subnet.b.id]

  tags = {
    Name = "main"
  }
}
`,
  },
  {
    name: 'following a route table of the plan, with everything set',
    of: 'tgw-attach-main',
    plan: {
      resources: {
        ...network,
        'tgw-hub': { kind: 'ec2_transit_gateway', name: 'hub', defaultRouteTablePropagation: false },
        'tgw-rt-prod': {
          kind: 'ec2_transit_gateway_route_table',
          name: 'prod',
          transitGateway: 'tgw-hub',
          associations: ['tgw-attach-main'],
        },
        'tgw-attach-main': {
          ...attachment,
          applianceModeSupport: true,
          dnsSupport: false,
          ipv6Support: true,
          tags: { Team: 'network' },
        },
      },
    },
    expect: `resource "aws_ec2_transit_gateway_vpc_attachment" "main" {
  transit_gateway_id                              = aws_ec2_transit_gateway.hub.id
  vpc_id                                          = aws_vpc.main.id
  subnet_ids                                      = [aws_subnet.a.id, aws_subnet.b.id]
  appliance_mode_support                          = "enable"
  dns_support                                     = "disable"
  ipv6_support                                    = "enable"
  transit_gateway_default_route_table_association = false
  transit_gateway_default_route_table_propagation = false

  tags = {
    Name = "main"
    Team = "network"
  }
}
`,
  },
  {
    name: 'on a transit gateway whose default route table nothing is associated with',
    of: 'tgw-attach-main',
    plan: {
      resources: {
        ...network,
        'tgw-hub': { kind: 'ec2_transit_gateway', name: 'hub', defaultRouteTableAssociation: false },
        'tgw-attach-main': attachment,
      },
    },
    expect: `resource "aws_ec2_transit_gateway_vpc_attachment" "main" {
  transit_gateway_id                              = aws_ec2_transit_gateway.hub.id
  vpc_id                                          = aws_vpc.main.id
  subnet_ids                                      = [aws_subnet.a.id, aws_subnet.b.id]
  transit_gateway_default_route_table_association = false

  tags = {
    Name = "main"
  }
}
`,
  },
]
