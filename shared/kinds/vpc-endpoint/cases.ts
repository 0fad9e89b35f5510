import type { KindCase } from '../cases.ts'

export const cases: readonly KindCase[] = [
  {
    name: 'an interface endpoint with addresses in two zones',
    of: 'vpce-ecr',
    plan: {
      resources: {
        'vpc-main': {
          kind: 'vpc',
          name: 'main',
          cidrBlock: '10.0.0.0/16',
          enableDnsHostnames: true,
        },
        'subnet-a': {
          kind: 'subnet',
          name: 'private-a',
          vpc: 'vpc-main',
          cidrBlock: '10.0.0.0/20',
          availabilityZone: 'eu-west-1a',
        },
        'subnet-b': {
          kind: 'subnet',
          name: 'private-b',
          vpc: 'vpc-main',
          cidrBlock: '10.0.16.0/20',
          availabilityZone: 'eu-west-1b',
        },
        'sg-https': {
          kind: 'security_group',
          name: 'https',
          vpc: 'vpc-main',
        },
        'vpce-ecr': {
          kind: 'vpc_endpoint',
          name: 'ecr-api',
          vpc: 'vpc-main',
          service: 'ecr.api',
          subnets: ['subnet-a', 'subnet-b'],
          securityGroups: ['sg-https'],
        },
      },
    },
    expect: `resource "aws_vpc_endpoint" "ecr_api" {
  vpc_id              = aws_vpc.main.id
  service_name        = "com.amazonaws.eu-west-1.ecr.api"
  vpc_endpoint_type   = "Interface"
  subnet_ids          = [aws_subnet.private_a.id, aws_subnet.private_b.id]
  security_group_ids  = [aws_security_group.https.id]
  private_dns_enabled = true

  tags = {
    Name = "ecr-api"
  }
}
`,
  },
  {
    name: 'a gateway endpoint in two route tables, with a policy',
    of: 'vpce-s3',
    plan: {
      resources: {
        'vpc-main': {
          kind: 'vpc',
          name: 'main',
          cidrBlock: '10.0.0.0/16',
          enableDnsHostnames: true,
        },
        'rt-a': {
          kind: 'route_table',
          name: 'private-a',
          vpc: 'vpc-main',
        },
        'rt-b': {
          kind: 'route_table',
          name: 'private-b',
          vpc: 'vpc-main',
        },
        'vpce-s3': {
          kind: 'vpc_endpoint',
          name: 's3',
          vpc: 'vpc-main',
          service: 's3',
          vpcEndpointType: 'Gateway',
          subnets: [],
          securityGroups: [],
          privateDnsEnabled: false,
          routeTables: ['rt-a', 'rt-b'],
          policy:
            '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":["s3:GetObject","s3:ListBucket"],"Resource":"*","Condition":{"StringEquals":{"aws:ResourceAccount":"${aws:PrincipalAccount}"}}}]}',
          tags: {
            Team: 'network',
          },
        },
      },
    },
    expect: `resource "aws_vpc_endpoint" "s3" {
  vpc_id            = aws_vpc.main.id
  service_name      = "com.amazonaws.eu-west-1.s3"
  vpc_endpoint_type = "Gateway"
  route_table_ids   = [aws_route_table.private_a.id, aws_route_table.private_b.id]

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = "*"
        Action    = ["s3:GetObject", "s3:ListBucket"]
        Resource  = "*"
        Condition = {
          StringEquals = {
            "aws:ResourceAccount" = "$\${aws:PrincipalAccount}"
          }
        }
      },
    ]
  })

  tags = {
    Name = "s3"
    Team = "network"
  }
}
`,
  },
  {
    name: 'S3 by address for the office, beside the gateway endpoint for the VPC',
    of: 'vpce-office',
    plan: {
      resources: {
        'vpc-main': {
          kind: 'vpc',
          name: 'main',
          cidrBlock: '10.0.0.0/16',
          enableDnsHostnames: true,
        },
        'subnet-a': {
          kind: 'subnet',
          name: 'private-a',
          vpc: 'vpc-main',
          cidrBlock: '10.0.0.0/20',
          availabilityZone: 'eu-west-1a',
        },
        'subnet-b': {
          kind: 'subnet',
          name: 'private-b',
          vpc: 'vpc-main',
          cidrBlock: '10.0.16.0/20',
          availabilityZone: 'eu-west-1b',
        },
        'rt-a': {
          kind: 'route_table',
          name: 'private-a',
          vpc: 'vpc-main',
        },
        'vpce-s3': {
          kind: 'vpc_endpoint',
          name: 's3',
          vpc: 'vpc-main',
          service: 's3',
          vpcEndpointType: 'Gateway',
          routeTables: ['rt-a'],
        },
        'vpce-office': {
          kind: 'vpc_endpoint',
          name: 's3-office',
          vpc: 'vpc-main',
          service: 's3',
          subnets: ['subnet-a'],
          privateDnsEnabled: true,
          privateDnsOnlyForInboundResolverEndpoint: true,
        },
      },
    },
    expect: `resource "aws_vpc_endpoint" "s3_office" {
  vpc_id              = aws_vpc.main.id
  service_name        = "com.amazonaws.eu-west-1.s3"
  vpc_endpoint_type   = "Interface"
  subnet_ids          = [aws_subnet.private_a.id]
  private_dns_enabled = true

  dns_options {
    private_dns_only_for_inbound_resolver_endpoint = true
  }

  tags = {
    Name = "s3-office"
  }
}
`,
  },
  {
    name: 'S3 by address for everyone in the VPC',
    of: 'vpce-s3',
    plan: {
      resources: {
        'vpc-main': {
          kind: 'vpc',
          name: 'main',
          cidrBlock: '10.0.0.0/16',
          enableDnsHostnames: true,
        },
        'subnet-a': {
          kind: 'subnet',
          name: 'private-a',
          vpc: 'vpc-main',
          cidrBlock: '10.0.0.0/20',
          availabilityZone: 'eu-west-1a',
        },
        'subnet-b': {
          kind: 'subnet',
          name: 'private-b',
          vpc: 'vpc-main',
          cidrBlock: '10.0.16.0/20',
          availabilityZone: 'eu-west-1b',
        },
        'vpce-s3': {
          kind: 'vpc_endpoint',
          name: 's3',
          vpc: 'vpc-main',
          service: 's3',
          subnets: ['subnet-a'],
        },
      },
    },
    expect: `resource "aws_vpc_endpoint" "s3" {
  vpc_id              = aws_vpc.main.id
  service_name        = "com.amazonaws.eu-west-1.s3"
  vpc_endpoint_type   = "Interface"
  subnet_ids          = [aws_subnet.private_a.id]
  private_dns_enabled = true

  dns_options {
    private_dns_only_for_inbound_resolver_endpoint = false
  }

  tags = {
    Name = "s3"
  }
}
`,
  },
  {
    name: 'another’s service by its whole name',
    of: 'vpce-partner',
    plan: {
      resources: {
        'vpc-main': {
          kind: 'vpc',
          name: 'main',
          cidrBlock: '10.0.0.0/16',
          enableDnsHostnames: true,
        },
        'subnet-a': {
          kind: 'subnet',
          name: 'private-a',
          vpc: 'vpc-main',
          cidrBlock: '10.0.0.0/20',
          availabilityZone: 'eu-west-1a',
        },
        'subnet-b': {
          kind: 'subnet',
          name: 'private-b',
          vpc: 'vpc-main',
          cidrBlock: '10.0.16.0/20',
          availabilityZone: 'eu-west-1b',
        },
        'vpce-partner': {
          kind: 'vpc_endpoint',
          name: 'partner',
          vpc: 'vpc-main',
          service: 'com.amazonaws.vpce.eu-west-1.vpce-svc-0123456789abcdef0',
          subnets: ['subnet-a'],
          privateDnsEnabled: false,
        },
      },
    },
    expect: `resource "aws_vpc_endpoint" "partner" {
  vpc_id              = aws_vpc.main.id
  service_name        = "com.amazonaws.vpce.eu-west-1.vpce-svc-0123456789abcdef0"
  vpc_endpoint_type   = "Interface"
  subnet_ids          = [aws_subnet.private_a.id]
  private_dns_enabled = false

  tags = {
    Name = "partner"
  }
}
`,
  },
]
