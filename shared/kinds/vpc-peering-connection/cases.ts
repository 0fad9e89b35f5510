import type { KindCase } from '../cases.ts'

const vpcs = {
  'vpc-main': { kind: 'vpc', name: 'main', cidrBlock: '10.0.0.0/16', enableDnsHostnames: true },
  'vpc-shared': { kind: 'vpc', name: 'shared', cidrBlock: '10.1.0.0/16', enableDnsHostnames: true },
}

export const cases: readonly KindCase[] = [
  {
    name: 'within one account and Region',
    of: 'pcx-shared',
    plan: {
      resources: {
        ...vpcs,
        'pcx-shared': {
          kind: 'vpc_peering_connection',
          name: 'shared',
          vpc: 'vpc-main',
          peerVpc: 'vpc-shared',
          peerRegion: 'eu-west-1',
          autoAccept: true,
          allowRemoteVpcDnsResolution: true,
          tags: { Team: 'network' },
        },
      },
    },
    expect: `resource "aws_vpc_peering_connection" "shared" {
  vpc_id      = aws_vpc.main.id
  peer_vpc_id = aws_vpc.shared.id
  auto_accept = true

  accepter {
    allow_remote_vpc_dns_resolution = true
  }

  requester {
    allow_remote_vpc_dns_resolution = true
  }

  tags = {
    Name = "shared"
    Team = "network"
  }
}
`,
  },
  {
    name: 'with another account in another Region, to be accepted there',
    of: 'pcx-partner',
    plan: {
      resources: {
        ...vpcs,
        'pcx-partner': {
          kind: 'vpc_peering_connection',
          name: 'partner',
          vpc: 'vpc-main',
          peerVpc: 'vpc-shared',
          peerVpcId: 'vpc-0123456789abcdef0',
          peerRegion: 'eu-central-1',
          peerOwnerId: '123456789012',
          allowRemoteVpcDnsResolution: true,
        },
      },
    },
    expect: `resource "aws_vpc_peering_connection" "partner" {
  vpc_id        = aws_vpc.main.id
  peer_vpc_id   = "vpc-0123456789abcdef0"
  peer_owner_id = "123456789012"
  peer_region   = "eu-central-1"

  tags = {
    Name = "partner"
  }
}
`,
  },
]
