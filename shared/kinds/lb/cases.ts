import type { KindCase } from '../cases.ts'

export const cases: readonly KindCase[] = [
  {
    name: 'internal, before two hosts',
    of: 'lb-web',
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
        'sg-web': {
          kind: 'security_group',
          name: 'web',
          vpc: 'vpc-main',
        },
        'host-a': {
          kind: 'instance',
          name: 'web-a',
          subnet: 'subnet-a',
        },
        'host-b': {
          kind: 'instance',
          name: 'web-b',
          subnet: 'subnet-b',
        },
        'lb-web': {
          kind: 'lb',
          name: 'internal-web',
          vpc: 'vpc-main',
          loadBalancerType: 'application',
          internal: true,
          subnets: ['subnet-a', 'subnet-b'],
          securityGroups: ['sg-web'],
          listeners: [
            {
              protocol: 'HTTP',
              port: 80,
              targetPort: 8080,
            },
          ],
          targets: ['host-a', 'host-b'],
        },
      },
    },
    expect: `resource "aws_lb" "internal_web" {
  name                       = "web"
  load_balancer_type         = "application"
  internal                   = true
  subnets                    = [aws_subnet.private_a.id, aws_subnet.private_b.id]
  security_groups            = [aws_security_group.web.id]
  idle_timeout               = 60
  drop_invalid_header_fields = true

  tags = {
    Name = "internal-web"
  }
}

resource "aws_lb_target_group" "internal_web_http_80" {
  name_prefix = "inter-"
  vpc_id      = aws_vpc.main.id
  target_type = "instance"
  protocol    = "HTTP"
  port        = 8080

  tags = {
    Name = "internal-web"
  }

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_lb_listener" "internal_web_http_80" {
  load_balancer_arn = aws_lb.internal_web.arn
  protocol          = "HTTP"
  port              = 80

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.internal_web_http_80.arn
  }

  tags = {
    Name = "internal-web"
  }
}

resource "aws_lb_target_group_attachment" "internal_web_http_80_web_a" {
  target_group_arn = aws_lb_target_group.internal_web_http_80.arn
  target_id        = aws_instance.web_a.id
  port             = 8080
}

resource "aws_lb_target_group_attachment" "internal_web_http_80_web_b" {
  target_group_arn = aws_lb_target_group.internal_web_http_80.arn
  target_id        = aws_instance.web_b.id
  port             = 8080
}

output "internal_web_dns_name" {
  description = "Name of the load balancer internal-web."
  value       = aws_lb.internal_web.dns_name
}
`,
  },
  {
    name: 'for the internet, before a service and a host, with everything set',
    of: 'lb-web',
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
        'host-a': {
          kind: 'instance',
          name: 'web-a',
          subnet: 'subnet-a',
        },
        'ecs-web': {
          kind: 'ecs_service',
          name: 'web',
          vpc: 'vpc-main',
          subnets: ['subnet-a'],
        },
        'lb-web': {
          kind: 'lb',
          name: 'web',
          vpc: 'vpc-main',
          loadBalancerType: 'application',
          internal: false,
          subnets: ['subnet-a', 'subnet-b'],
          securityGroups: [],
          listeners: [
            {
              protocol: 'HTTPS',
              port: 443,
              targetPort: 80,
              certificateArn: 'arn:aws:acm:eu-west-1:123456789012:certificate/12345678-1234-1234-1234-123456789012',
            },
          ],
          targets: ['ecs-web', 'host-a'],
          ipAddressType: 'dualstack',
          idleTimeout: 120,
          enableDeletionProtection: true,
          tags: {
            Team: 'web',
          },
        },
      },
    },
    expect: `resource "aws_lb" "web" {
  name                       = "web"
  load_balancer_type         = "application"
  internal                   = false
  ip_address_type            = "dualstack"
  subnets                    = [aws_subnet.private_a.id, aws_subnet.private_b.id]
  idle_timeout               = 120
  drop_invalid_header_fields = true
  enable_deletion_protection = true

  tags = {
    Name = "web"
    Team = "web"
  }
}

resource "aws_lb_target_group" "web_https_443" {
  name_prefix = "web-h-"
  vpc_id      = aws_vpc.main.id
  target_type = "ip"
  protocol    = "HTTP"
  port        = 80

  tags = {
    Name = "web"
    Team = "web"
  }

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_lb_listener" "web_https_443" {
  load_balancer_arn = aws_lb.web.arn
  protocol          = "HTTPS"
  port              = 443
  ssl_policy        = "ELBSecurityPolicy-TLS13-1-2-2021-06"
  certificate_arn   = "arn:aws:acm:eu-west-1:123456789012:certificate/12345678-1234-1234-1234-123456789012"

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.web_https_443.arn
  }

  tags = {
    Name = "web"
    Team = "web"
  }
}

resource "aws_lb_target_group_attachment" "web_https_443_web_a" {
  target_group_arn = aws_lb_target_group.web_https_443.arn
  target_id        = aws_instance.web_a.private_ip
  port             = 80
}

output "web_dns_name" {
  description = "Name of the load balancer web."
  value       = aws_lb.web.dns_name
}
`,
  },
  {
    name: 'a network load balancer for TCP, UDP and TLS',
    of: 'lb-dns',
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
        'lb-dns': {
          kind: 'lb',
          name: 'a name that is much longer than AWS takes',
          vpc: 'vpc-main',
          loadBalancerType: 'network',
          subnets: ['subnet-a'],
          listeners: [
            {
              protocol: 'TCP',
              port: 53,
              targetPort: 53,
            },
            {
              protocol: 'UDP',
              port: 53,
              targetPort: 53,
            },
            {
              protocol: 'TLS',
              port: 853,
              targetPort: 8853,
              certificateArn: 'arn:aws:acm:eu-west-1:123456789012:certificate/12345678-1234-1234-1234-123456789012',
            },
          ],
        },
      },
    },
    expect: `resource "aws_lb" "a_name_that_is_much_longer_than_aws_takes" {
  name               = "a-name-that-is-much-lon-ws-takes"
  load_balancer_type = "network"
  internal           = true
  subnets            = [aws_subnet.private_a.id]

  tags = {
    Name = "a name that is much longer than AWS takes"
  }
}

resource "aws_lb_target_group" "a_name_that_is_much_longer_than_aws_takes_tcp_53" {
  name_prefix = "a-nam-"
  vpc_id      = aws_vpc.main.id
  target_type = "instance"
  protocol    = "TCP"
  port        = 53

  tags = {
    Name = "a name that is much longer than AWS takes"
  }

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_lb_listener" "a_name_that_is_much_longer_than_aws_takes_tcp_53" {
  load_balancer_arn = aws_lb.a_name_that_is_much_longer_than_aws_takes.arn
  protocol          = "TCP"
  port              = 53

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.a_name_that_is_much_longer_than_aws_takes_tcp_53.arn
  }

  tags = {
    Name = "a name that is much longer than AWS takes"
  }
}

resource "aws_lb_target_group" "a_name_that_is_much_longer_than_aws_takes_udp_53" {
  name_prefix = "a-nam-"
  vpc_id      = aws_vpc.main.id
  target_type = "instance"
  protocol    = "UDP"
  port        = 53

  tags = {
    Name = "a name that is much longer than AWS takes"
  }

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_lb_listener" "a_name_that_is_much_longer_than_aws_takes_udp_53" {
  load_balancer_arn = aws_lb.a_name_that_is_much_longer_than_aws_takes.arn
  protocol          = "UDP"
  port              = 53

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.a_name_that_is_much_longer_than_aws_takes_udp_53.arn
  }

  tags = {
    Name = "a name that is much longer than AWS takes"
  }
}

resource "aws_lb_target_group" "a_name_that_is_much_longer_than_aws_takes_tls_853" {
  name_prefix = "a-nam-"
  vpc_id      = aws_vpc.main.id
  target_type = "instance"
  protocol    = "TCP"
  port        = 8853

  tags = {
    Name = "a name that is much longer than AWS takes"
  }

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_lb_listener" "a_name_that_is_much_longer_than_aws_takes_tls_853" {
  load_balancer_arn = aws_lb.a_name_that_is_much_longer_than_aws_takes.arn
  protocol          = "TLS"
  port              = 853
  ssl_policy        = "ELBSecurityPolicy-TLS13-1-2-2021-06"
  certificate_arn   = "arn:aws:acm:eu-west-1:123456789012:certificate/12345678-1234-1234-1234-123456789012"

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.a_name_that_is_much_longer_than_aws_takes_tls_853.arn
  }

  tags = {
    Name = "a name that is much longer than AWS takes"
  }
}

output "a_name_that_is_much_longer_than_aws_takes_dns_name" {
  description = "Name of the load balancer a name that is much longer than AWS takes."
  value       = aws_lb.a_name_that_is_much_longer_than_aws_takes.dns_name
}
`,
  },
]
