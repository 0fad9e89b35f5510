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
]
