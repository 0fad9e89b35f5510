import type { KindCase } from '../cases.ts'

export const cases: readonly KindCase[] = [
  {
    name: 'with a block and nothing else',
    of: 'vpc-main',
    plan: { resources: { 'vpc-main': { kind: 'vpc', name: 'main', cidrBlock: '10.0.0.0/16' } } },
    expect: `resource "aws_vpc" "main" {
  cidr_block           = "10.0.0.0/16"
  enable_dns_support   = true
  enable_dns_hostnames = false

  tags = {
    Name = "main"
  }
}

resource "aws_default_security_group" "main" {
  # Without rules nothing passes: whatever needs traffic has a security group of its own.
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "main-default"
  }
}

output "main_vpc_id" {
  description = "ID of the VPC main."
  value       = aws_vpc.main.id
}
`,
  },
  {
    name: 'with everything set',
    of: 'vpc-main',
    plan: {
      resources: {
        'vpc-main': {
          kind: 'vpc',
          name: 'main',
          cidrBlock: '10.0.0.0/16',
          secondaryCidrBlocks: ['10.1.0.0/16', '100.64.0.0/16'],
          assignGeneratedIpv6CidrBlock: true,
          enableDnsSupport: false,
          enableDnsHostnames: true,
          instanceTenancy: 'dedicated',
          tags: { Team: 'network' },
        },
      },
    },
    expect: `resource "aws_vpc" "main" {
  cidr_block                       = "10.0.0.0/16"
  assign_generated_ipv6_cidr_block = true
  instance_tenancy                 = "dedicated"
  enable_dns_support               = false
  enable_dns_hostnames             = true

  tags = {
    Name = "main"
    Team = "network"
  }
}

resource "aws_vpc_ipv4_cidr_block_association" "main" {
  for_each = toset(["10.1.0.0/16", "100.64.0.0/16"])

  vpc_id     = aws_vpc.main.id
  cidr_block = each.value
}

resource "aws_default_security_group" "main" {
  # Without rules nothing passes: whatever needs traffic has a security group of its own.
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "main-default"
    Team = "network"
  }
}

output "main_vpc_id" {
  description = "ID of the VPC main."
  value       = aws_vpc.main.id
}
`,
  },
  {
    name: 'with an IPv6 block from a pool',
    of: 'vpc-main',
    plan: {
      resources: {
        'vpc-main': {
          kind: 'vpc',
          name: 'main',
          cidrBlock: '10.0.0.0/16',
          ipv6IpamPool: 'ipam-pool-0123456789abcdef0',
          ipv6CidrBlock: '2001:db8:1234::/56',
          enableDnsHostnames: true,
        },
      },
    },
    expect: `resource "aws_vpc" "main" {
  cidr_block           = "10.0.0.0/16"
  ipv6_ipam_pool_id    = "ipam-pool-0123456789abcdef0"
  ipv6_cidr_block      = "2001:db8:1234::/56"
  enable_dns_support   = true
  enable_dns_hostnames = true

  tags = {
    Name = "main"
  }
}

resource "aws_default_security_group" "main" {
  # Without rules nothing passes: whatever needs traffic has a security group of its own.
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "main-default"
  }
}

output "main_vpc_id" {
  description = "ID of the VPC main."
  value       = aws_vpc.main.id
}
`,
  },
]
