import type { KindCase } from '../cases.ts'

export const cases: readonly KindCase[] = [
  {
    name: 'without rules and subnets',
    of: 'acl-closed',
    plan: {
      resources: {
        'vpc-main': { kind: 'vpc', name: 'main', cidrBlock: '10.0.0.0/16' },
        'acl-closed': { kind: 'network_acl', name: 'closed', vpc: 'vpc-main' },
      },
    },
    expect: `resource "aws_network_acl" "closed" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "closed"
  }
}
`,
  },
  {
    name: 'with everything set',
    of: 'acl-web',
    plan: {
      resources: {
        'vpc-main': { kind: 'vpc', name: 'main', cidrBlock: '10.0.0.0/16' },
        'subnet-a': {
          kind: 'subnet',
          name: 'web-a',
          vpc: 'vpc-main',
          cidrBlock: '10.0.0.0/20',
          availabilityZone: 'eu-west-1a',
        },
        'acl-web': {
          kind: 'network_acl',
          name: 'web',
          vpc: 'vpc-main',
          subnets: ['subnet-a'],
          tags: { Team: 'network' },
          ingress: [
            { ruleNumber: 110, action: 'deny', protocol: '-1', cidrBlock: '198.51.100.0/24' },
            { ruleNumber: 100, action: 'allow', protocol: '6', fromPort: 443, toPort: 443, cidrBlock: '0.0.0.0/0' },
            { ruleNumber: 120, action: 'allow', protocol: '58', icmpType: -1, icmpCode: -1, cidrBlock: '::/0' },
          ],
          egress: [
            { ruleNumber: 100, action: 'allow', protocol: '17', fromPort: 53, toPort: 53, cidrBlock: '192.168.1.0/24' },
            { ruleNumber: 110, action: 'allow', protocol: '1', icmpType: 3, icmpCode: 4, cidrBlock: '0.0.0.0/0' },
          ],
        },
      },
    },
    expect: `resource "aws_network_acl" "web" {
  vpc_id     = aws_vpc.main.id
  subnet_ids = [aws_subnet.web_a.id]

  tags = {
    Name = "web"
    Team = "network"
  }
}

resource "aws_network_acl_rule" "web_ingress_100" {
  network_acl_id = aws_network_acl.web.id
  egress         = false
  rule_number    = 100
  rule_action    = "allow"
  protocol       = "tcp"
  from_port      = 443
  to_port        = 443
  cidr_block     = "0.0.0.0/0"
}

resource "aws_network_acl_rule" "web_ingress_110" {
  network_acl_id = aws_network_acl.web.id
  egress         = false
  rule_number    = 110
  rule_action    = "deny"
  protocol       = "-1"
  cidr_block     = "198.51.100.0/24"
}

resource "aws_network_acl_rule" "web_ingress_120" {
  network_acl_id  = aws_network_acl.web.id
  egress          = false
  rule_number     = 120
  rule_action     = "allow"
  protocol        = "58"
  icmp_type       = -1
  icmp_code       = -1
  ipv6_cidr_block = "::/0"
}

resource "aws_network_acl_rule" "web_egress_100" {
  network_acl_id = aws_network_acl.web.id
  egress         = true
  rule_number    = 100
  rule_action    = "allow"
  protocol       = "udp"
  from_port      = 53
  to_port        = 53
  cidr_block     = "192.168.1.0/24"
}

resource "aws_network_acl_rule" "web_egress_110" {
  network_acl_id = aws_network_acl.web.id
  egress         = true
  rule_number    = 110
  rule_action    = "allow"
  protocol       = "icmp"
  icmp_type      = 3
  icmp_code      = 4
  cidr_block     = "0.0.0.0/0"
}
`,
  },
]
