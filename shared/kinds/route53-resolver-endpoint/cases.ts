import type { KindCase } from '../cases.ts'

export const cases: readonly KindCase[] = [
  {
    name: 'inbound, at fixed addresses',
    of: 'resolver-in',
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
        'sg-dns': {
          kind: 'security_group',
          name: 'dns',
          vpc: 'vpc-main',
        },
        'resolver-in': {
          kind: 'route53_resolver_endpoint',
          name: 'inbound',
          vpc: 'vpc-main',
          direction: 'INBOUND',
          ipAddresses: [
            {
              subnet: 'subnet-a',
              ip: '10.0.0.10',
            },
            {
              subnet: 'subnet-b',
              ip: '10.0.16.10',
            },
          ],
          securityGroups: ['sg-dns'],
          protocols: ['Do53', 'DoH'],
          tags: {
            Team: 'network',
          },
        },
      },
    },
    expect: `resource "aws_route53_resolver_endpoint" "inbound" {
  name               = "inbound"
  direction          = "INBOUND"
  protocols          = ["Do53", "DoH"]
  security_group_ids = [aws_security_group.dns.id]

  ip_address {
    subnet_id = aws_subnet.private_a.id
    ip        = "10.0.0.10"
  }

  ip_address {
    subnet_id = aws_subnet.private_b.id
    ip        = "10.0.16.10"
  }

  tags = {
    Name = "inbound"
    Team = "network"
  }
}
`,
  },
  {
    name: 'outbound, with rules for the office’s domains',
    of: 'resolver-out',
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
        'sg-dns': {
          kind: 'security_group',
          name: 'dns',
          vpc: 'vpc-main',
        },
        'resolver-out': {
          kind: 'route53_resolver_endpoint',
          name: 'outbound',
          vpc: 'vpc-main',
          direction: 'OUTBOUND',
          securityGroups: ['sg-dns'],
          ipAddresses: [
            {
              subnet: 'subnet-a',
            },
            {
              subnet: 'subnet-b',
            },
          ],
          rules: [
            {
              domainName: 'corp.example',
              targetIps: ['192.168.1.53', '192.168.1.54:5353', 'fd12:3456::53', '[fd12:3456::54]:5353'],
              vpcs: ['vpc-main'],
            },
            {
              domainName: 'aws.corp.example',
              ruleType: 'SYSTEM',
              vpcs: ['vpc-main'],
            },
          ],
        },
      },
    },
    expect: `resource "aws_route53_resolver_endpoint" "outbound" {
  name               = "outbound"
  direction          = "OUTBOUND"
  security_group_ids = [aws_security_group.dns.id]

  ip_address {
    subnet_id = aws_subnet.private_a.id
  }

  ip_address {
    subnet_id = aws_subnet.private_b.id
  }

  tags = {
    Name = "outbound"
  }
}

resource "aws_route53_resolver_rule" "outbound_corp_example" {
  name                 = "outbound-corp-example"
  domain_name          = "corp.example"
  rule_type            = "FORWARD"
  resolver_endpoint_id = aws_route53_resolver_endpoint.outbound.id

  target_ip {
    ip = "192.168.1.53"
  }

  target_ip {
    ip   = "192.168.1.54"
    port = 5353
  }

  target_ip {
    ipv6 = "fd12:3456::53"
  }

  target_ip {
    ipv6 = "fd12:3456::54"
    port = 5353
  }

  tags = {
    Name = "outbound"
  }
}

resource "aws_route53_resolver_rule_association" "outbound_corp_example_main" {
  resolver_rule_id = aws_route53_resolver_rule.outbound_corp_example.id
  vpc_id           = aws_vpc.main.id
}

resource "aws_route53_resolver_rule" "outbound_aws_corp_example" {
  name        = "outbound-aws-corp-example"
  domain_name = "aws.corp.example"
  rule_type   = "SYSTEM"

  tags = {
    Name = "outbound"
  }
}

resource "aws_route53_resolver_rule_association" "outbound_aws_corp_example_main" {
  resolver_rule_id = aws_route53_resolver_rule.outbound_aws_corp_example.id
  vpc_id           = aws_vpc.main.id
}
`,
  },
]
