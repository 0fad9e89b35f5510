import type { KindCase } from '../cases.ts'

const network = {
  'vpc-main': { kind: 'vpc', name: 'main', cidrBlock: '10.0.0.0/16' },
  'igw-main': { kind: 'internet_gateway', name: 'main', vpc: 'vpc-main' },
  'subnet-a': {
    kind: 'subnet',
    name: 'a',
    vpc: 'vpc-main',
    cidrBlock: '10.0.0.0/20',
    availabilityZone: 'eu-west-1a',
  },
}

export const cases: readonly KindCase[] = [
  {
    name: 'public, with an Elastic IP of its own',
    of: 'nat-a',
    plan: { resources: { ...network, 'nat-a': { kind: 'nat_gateway', name: 'a', subnet: 'subnet-a' } } },
    expect: `resource "aws_eip" "a" {
  domain = "vpc"

  tags = {
    Name = "a"
  }
}

resource "aws_nat_gateway" "a" {
  allocation_id = aws_eip.a.id
  subnet_id     = aws_subnet.a.id

  tags = {
    Name = "a"
  }

  depends_on = [aws_internet_gateway.main]
}

output "a_nat_public_ip" {
  description = "Address that others see of the hosts behind the NAT gateway a."
  value       = aws_nat_gateway.a.public_ip
}
`,
  },
  {
    name: 'public, with an Elastic IP that is there already',
    of: 'nat-a',
    plan: {
      resources: {
        ...network,
        'nat-a': {
          kind: 'nat_gateway',
          name: 'a',
          subnet: 'subnet-a',
          allocationId: 'eipalloc-0123456789abcdef0',
          publicIp: '203.0.113.20',
          privateIp: '10.0.0.10',
          tags: { Team: 'network' },
        },
      },
    },
    expect: `resource "aws_nat_gateway" "a" {
  allocation_id = "eipalloc-0123456789abcdef0"
  subnet_id     = aws_subnet.a.id
  private_ip    = "10.0.0.10"

  tags = {
    Name = "a"
    Team = "network"
  }

  depends_on = [aws_internet_gateway.main]
}

output "a_nat_public_ip" {
  description = "Address that others see of the hosts behind the NAT gateway a."
  value       = aws_nat_gateway.a.public_ip
}
`,
  },
  {
    name: 'private, with further addresses',
    of: 'nat-a',
    plan: {
      resources: {
        ...network,
        'nat-a': {
          kind: 'nat_gateway',
          name: 'a',
          subnet: 'subnet-a',
          connectivityType: 'private',
          privateIp: '10.0.0.10',
          secondaryPrivateIpAddressCount: 3,
        },
      },
    },
    expect: `resource "aws_nat_gateway" "a" {
  connectivity_type                  = "private"
  subnet_id                          = aws_subnet.a.id
  private_ip                         = "10.0.0.10"
  secondary_private_ip_address_count = 3

  tags = {
    Name = "a"
  }
}
`,
  },
]
