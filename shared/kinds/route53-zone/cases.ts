import type { KindCase } from '../cases.ts'

export const cases: readonly KindCase[] = [
  {
    name: 'for two VPCs',
    of: 'zone-corp',
    plan: {
      resources: {
        'vpc-main': {
          kind: 'vpc',
          name: 'main',
          cidrBlock: '10.0.0.0/16',
          enableDnsHostnames: true,
        },
        'vpc-dev': {
          kind: 'vpc',
          name: 'dev',
          cidrBlock: '10.1.0.0/16',
          enableDnsHostnames: true,
        },
        'zone-corp': {
          kind: 'route53_zone',
          name: 'corp',
          domainName: 'corp.example',
          vpcs: ['vpc-main', 'vpc-dev'],
          comment: 'Names of hosts',
          tags: {
            Team: 'network',
          },
        },
      },
    },
    expect: `resource "aws_route53_zone" "corp" {
  name    = "corp.example"
  comment = "Names of hosts"

  vpc {
    vpc_id = aws_vpc.main.id
  }

  vpc {
    vpc_id = aws_vpc.dev.id
  }

  tags = {
    Name = "corp"
    Team = "network"
  }
}
`,
  },
  {
    name: 'nothing without a VPC: it would be a public zone',
    of: 'zone-corp',
    plan: {
      resources: {
        'zone-corp': {
          kind: 'route53_zone',
          name: 'corp',
          domainName: 'corp.example',
        },
      },
    },
    expect: ``,
  },
]
