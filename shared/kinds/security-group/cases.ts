import type { KindCase } from '../cases.ts'

export const cases: readonly KindCase[] = [
  {
    name: 'without rules',
    of: 'sg-api',
    plan: {
      resources: {
        'vpc-main': { kind: 'vpc', name: 'main', cidrBlock: '10.0.0.0/16' },
        'sg-api': { kind: 'security_group', name: 'sg-api', vpc: 'vpc-main' },
      },
    },
    expect: `resource "aws_security_group" "sg_api" {
  name_prefix = "api-"
  description = "Managed by Terraform"
  vpc_id      = aws_vpc.main.id

  tags = {
    Name = "sg-api"
  }

  lifecycle {
    create_before_destroy = true
  }
}
`,
  },
  {
    name: 'with a name of which nothing is left as a prefix',
    of: 'sg',
    plan: {
      resources: {
        'vpc-main': { kind: 'vpc', name: 'main', cidrBlock: '10.0.0.0/16' },
        sg: { kind: 'security_group', vpc: 'vpc-main' },
      },
    },
    expect: `resource "aws_security_group" "sg" {
  name_prefix = "group-"
  description = "Managed by Terraform"
  vpc_id      = aws_vpc.main.id

  tags = {
    Name = "sg"
  }

  lifecycle {
    create_before_destroy = true
  }
}
`,
  },
  {
    name: 'with a rule of every sort',
    of: 'sg-web',
    plan: {
      resources: {
        'vpc-main': { kind: 'vpc', name: 'main', cidrBlock: '10.0.0.0/16' },
        'sg-app': { kind: 'security_group', name: 'app', vpc: 'vpc-main' },
        'sg-web': {
          kind: 'security_group',
          name: 'web',
          vpc: 'vpc-main',
          description: 'Web servers',
          tags: { Team: 'network' },
          ingress: [
            {
              description: 'HTTPS from the office',
              ipProtocol: 'tcp',
              fromPort: 443,
              toPort: 443,
              peer: 'cidr',
              cidrIpv4: '192.168.1.0/24',
            },
            { ipProtocol: 'icmp', fromPort: 8, toPort: -1, peer: 'cidr', cidrIpv4: '192.168.1.0/24' },
            { ipProtocol: 'tcp', fromPort: 8080, toPort: 8080, peer: 'group', referencedSecurityGroup: 'sg-app' },
            { ipProtocol: '-1', peer: 'self' },
          ],
          egress: [
            { ipProtocol: 'udp', fromPort: 1024, toPort: 65535, peer: 'group', referencedSecurityGroup: 'sg-app' },
            {
              description: 'Everything',
              ipProtocol: '-1',
              fromPort: 0,
              toPort: 0,
              peer: 'cidr',
              cidrIpv4: '0.0.0.0/0',
            },
          ],
        },
      },
    },
    expect: `resource "aws_security_group" "web" {
  name_prefix = "web-"
  description = "Web servers"
  vpc_id      = aws_vpc.main.id

  tags = {
    Name = "web"
    Team = "network"
  }

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_vpc_security_group_ingress_rule" "web_tcp_443_from_192_168_1_0_24" {
  security_group_id = aws_security_group.web.id
  description       = "HTTPS from the office"
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv4         = "192.168.1.0/24"
}

resource "aws_vpc_security_group_ingress_rule" "web_icmp_8_any_from_192_168_1_0_24" {
  security_group_id = aws_security_group.web.id
  ip_protocol       = "icmp"
  from_port         = 8
  to_port           = -1
  cidr_ipv4         = "192.168.1.0/24"
}

resource "aws_vpc_security_group_ingress_rule" "web_tcp_8080_from_app" {
  security_group_id            = aws_security_group.web.id
  ip_protocol                  = "tcp"
  from_port                    = 8080
  to_port                      = 8080
  referenced_security_group_id = aws_security_group.app.id
}

resource "aws_vpc_security_group_ingress_rule" "web_all_from_self" {
  security_group_id            = aws_security_group.web.id
  ip_protocol                  = "-1"
  referenced_security_group_id = aws_security_group.web.id
}

resource "aws_vpc_security_group_egress_rule" "web_udp_1024_65535_to_app" {
  security_group_id            = aws_security_group.web.id
  ip_protocol                  = "udp"
  from_port                    = 1024
  to_port                      = 65535
  referenced_security_group_id = aws_security_group.app.id
}

resource "aws_vpc_security_group_egress_rule" "web_all_to_anywhere" {
  security_group_id = aws_security_group.web.id
  description       = "Everything"
  ip_protocol       = "-1"
  cidr_ipv4         = "0.0.0.0/0"
}
`,
  },
  {
    name: 'with IPv6, ESP and a prefix list',
    of: 'sg-router',
    plan: {
      resources: {
        'vpc-main': { kind: 'vpc', name: 'main', cidrBlock: '10.0.0.0/16' },
        'pl-offices': {
          kind: 'ec2_managed_prefix_list',
          name: 'offices',
          maxEntries: 1,
          entries: [{ cidr: '192.168.1.0/24' }],
        },
        'sg-router': {
          kind: 'security_group',
          name: 'router',
          vpc: 'vpc-main',
          ingress: [
            {
              description: 'SSH from the offices',
              ipProtocol: 'tcp',
              fromPort: 22,
              toPort: 22,
              peer: 'prefix-list',
              prefixList: 'pl-offices',
            },
            { description: 'Ping', ipProtocol: 'icmpv6', fromPort: 128, toPort: 0, cidrIpv6: '2001:db8:1::/48' },
            { description: 'IPsec', ipProtocol: '50', cidrIpv4: '203.0.113.10/32' },
          ],
          egress: [
            { description: 'Everything', ipProtocol: '-1', cidrIpv6: '::/0' },
            {
              description: 'Names from the offices',
              ipProtocol: 'udp',
              fromPort: 53,
              toPort: 53,
              peer: 'prefix-list',
              prefixList: 'pl-offices',
            },
          ],
        },
      },
    },
    expect: `resource "aws_security_group" "router" {
  name_prefix = "router-"
  description = "Managed by Terraform"
  vpc_id      = aws_vpc.main.id

  tags = {
    Name = "router"
  }

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_vpc_security_group_ingress_rule" "router_tcp_22_from_offices" {
  security_group_id = aws_security_group.router.id
  description       = "SSH from the offices"
  ip_protocol       = "tcp"
  from_port         = 22
  to_port           = 22
  prefix_list_id    = aws_ec2_managed_prefix_list.offices.id
}

resource "aws_vpc_security_group_ingress_rule" "router_icmpv6_128_0_from_2001_db8_1_48" {
  security_group_id = aws_security_group.router.id
  description       = "Ping"
  ip_protocol       = "icmpv6"
  from_port         = 128
  to_port           = 0
  cidr_ipv6         = "2001:db8:1::/48"
}

resource "aws_vpc_security_group_ingress_rule" "router_esp_from_203_0_113_10_32" {
  security_group_id = aws_security_group.router.id
  description       = "IPsec"
  ip_protocol       = "50"
  cidr_ipv4         = "203.0.113.10/32"
}

resource "aws_vpc_security_group_egress_rule" "router_all_to_anywhere_ipv6" {
  security_group_id = aws_security_group.router.id
  description       = "Everything"
  ip_protocol       = "-1"
  cidr_ipv6         = "::/0"
}

resource "aws_vpc_security_group_egress_rule" "router_udp_53_to_offices" {
  security_group_id = aws_security_group.router.id
  description       = "Names from the offices"
  ip_protocol       = "udp"
  from_port         = 53
  to_port           = 53
  prefix_list_id    = aws_ec2_managed_prefix_list.offices.id
}
`,
  },
]
