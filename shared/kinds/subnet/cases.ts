import type { KindCase } from '../cases.ts'

export const cases: readonly KindCase[] = [
  {
    name: 'on the VPC’s main route table',
    of: 'subnet-a',
    plan: {
      resources: {
        'vpc-main': { kind: 'vpc', name: 'main', cidrBlock: '10.0.0.0/16' },
        'subnet-a': {
          kind: 'subnet',
          name: 'private-a',
          vpc: 'vpc-main',
          cidrBlock: '10.0.0.0/20',
          availabilityZone: 'eu-west-1a',
        },
      },
    },
    expect: `resource "aws_subnet" "private_a" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.0.0/20"
  availability_zone = "eu-west-1a"

  tags = {
    Name = "private-a"
  }
}
`,
  },
  {
    name: 'public, of an EKS cluster, with everything set',
    of: 'subnet-a',
    plan: {
      resources: {
        'vpc-main': { kind: 'vpc', name: 'main', cidrBlock: '10.0.0.0/16' },
        'igw-main': { kind: 'internet_gateway', name: 'main', vpc: 'vpc-main' },
        'rt-public': {
          kind: 'route_table',
          name: 'public',
          vpc: 'vpc-main',
          routes: [{ destinationCidrBlock: '0.0.0.0/0', target: 'igw-main' }],
        },
        'subnet-a': {
          kind: 'subnet',
          name: 'public-a',
          vpc: 'vpc-main',
          cidrBlock: '10.0.0.0/20',
          availabilityZone: 'eu-west-1a',
          routeTable: 'rt-public',
          mapPublicIpOnLaunch: true,
          tags: { Team: 'network' },
        },
        'subnet-b': {
          kind: 'subnet',
          name: 'private-b',
          vpc: 'vpc-main',
          cidrBlock: '10.0.16.0/20',
          availabilityZone: 'eu-west-1b',
        },
        'eks-main': { kind: 'eks_cluster', name: 'main', vpc: 'vpc-main', subnets: ['subnet-a', 'subnet-b'] },
      },
    },
    expect: `resource "aws_subnet" "public_a" {
  vpc_id                  = aws_vpc.main.id
  cidr_block              = "10.0.0.0/20"
  availability_zone       = "eu-west-1a"
  map_public_ip_on_launch = true

  tags = {
    Name                     = "public-a"
    Team                     = "network"
    "kubernetes.io/role/elb" = "1"
  }
}

resource "aws_route_table_association" "public_a" {
  subnet_id      = aws_subnet.public_a.id
  route_table_id = aws_route_table.public.id
}
`,
  },
  {
    name: 'private, of an EKS cluster',
    of: 'subnet-b',
    plan: {
      resources: {
        'vpc-main': { kind: 'vpc', name: 'main', cidrBlock: '10.0.0.0/16' },
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
        'eks-main': { kind: 'eks_cluster', name: 'main', vpc: 'vpc-main', subnets: ['subnet-a', 'subnet-b'] },
      },
    },
    expect: `resource "aws_subnet" "private_b" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.16.0/20"
  availability_zone = "eu-west-1b"

  tags = {
    Name                              = "private-b"
    "kubernetes.io/role/internal-elb" = "1"
  }
}
`,
  },
  {
    name: 'in a secondary block, with the third /64 of the VPC’s IPv6 block',
    of: 'subnet-pods',
    plan: {
      resources: {
        'vpc-main': {
          kind: 'vpc',
          name: 'main',
          cidrBlock: '10.0.0.0/16',
          secondaryCidrBlocks: ['100.64.0.0/16'],
          assignGeneratedIpv6CidrBlock: true,
        },
        'subnet-pods': {
          kind: 'subnet',
          name: 'pods-a',
          vpc: 'vpc-main',
          cidrBlock: '100.64.0.0/18',
          availabilityZone: 'eu-west-1a',
          ipv6Netnum: 2,
          assignIpv6AddressOnCreation: true,
        },
      },
    },
    expect: `resource "aws_subnet" "pods_a" {
  vpc_id                          = aws_vpc.main.id
  cidr_block                      = "100.64.0.0/18"
  availability_zone               = "eu-west-1a"
  ipv6_cidr_block                 = cidrsubnet(aws_vpc.main.ipv6_cidr_block, 8, 2)
  assign_ipv6_address_on_creation = true

  tags = {
    Name = "pods-a"
  }

  depends_on = [aws_vpc_ipv4_cidr_block_association.main]
}
`,
  },
  {
    name: 'with a number in a block from a pool',
    of: 'subnet-a',
    plan: {
      resources: {
        'vpc-main': {
          kind: 'vpc',
          name: 'main',
          cidrBlock: '10.0.0.0/16',
          ipv6IpamPool: 'ipam-pool-0123456789abcdef0',
          ipv6CidrBlock: '2001:db8:1230::/52',
        },
        'subnet-a': {
          kind: 'subnet',
          name: 'a',
          vpc: 'vpc-main',
          cidrBlock: '10.0.0.0/20',
          availabilityZone: 'eu-west-1a',
          ipv6Netnum: 0,
        },
      },
    },
    expect: `resource "aws_subnet" "a" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.0.0/20"
  availability_zone = "eu-west-1a"
  ipv6_cidr_block   = cidrsubnet(aws_vpc.main.ipv6_cidr_block, 12, 0)

  tags = {
    Name = "a"
  }
}
`,
  },
  {
    name: 'IPv6 only, with a block that is known',
    of: 'subnet-a',
    plan: {
      resources: {
        'vpc-main': {
          kind: 'vpc',
          name: 'main',
          cidrBlock: '10.0.0.0/16',
          ipv6IpamPool: 'ipam-pool-0123456789abcdef0',
          ipv6CidrBlock: '2001:db8:1234:1a00::/56',
        },
        'subnet-a': {
          kind: 'subnet',
          name: 'ipv6-a',
          vpc: 'vpc-main',
          availabilityZone: 'eu-west-1a',
          ipv6CidrBlock: '2001:db8:1234:1a07::/64',
          ipv6Native: true,
        },
      },
    },
    expect: `resource "aws_subnet" "ipv6_a" {
  vpc_id                          = aws_vpc.main.id
  availability_zone               = "eu-west-1a"
  ipv6_cidr_block                 = "2001:db8:1234:1a07::/64"
  ipv6_native                     = true
  assign_ipv6_address_on_creation = true

  tags = {
    Name = "ipv6-a"
  }
}
`,
  },
]
