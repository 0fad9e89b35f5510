import type { KindCase } from '../cases.ts'

const network = {
  'vpc-main': { kind: 'vpc', name: 'main', cidrBlock: '10.0.0.0/16' },
  'subnet-a': {
    kind: 'subnet',
    name: 'private a',
    vpc: 'vpc-main',
    cidrBlock: '10.0.0.0/20',
    availabilityZone: 'eu-west-1a',
  },
  'subnet-b': {
    kind: 'subnet',
    name: 'private b',
    vpc: 'vpc-main',
    cidrBlock: '10.0.16.0/20',
    availabilityZone: 'eu-west-1b',
  },
  'group-clients': { kind: 'security_group', name: 'clients', description: 'VPN clients', vpc: 'vpc-main' },
  'log-group-dial-in': { kind: 'cloudwatch_log_group', name: 'dial-in' },
}

const certificate = (name: string): string =>
  `arn:aws:acm:eu-west-1:123456789012:certificate/0b1c2d3e-0000-4000-8000-${name}`

export const cases: readonly KindCase[] = [
  {
    name: 'for certificates, with everything set',
    of: 'client-vpn-staff',
    plan: {
      resources: {
        ...network,
        'client-vpn-staff': {
          kind: 'ec2_client_vpn_endpoint',
          name: 'staff',
          vpc: 'vpc-main',
          clientCidrBlock: '10.240.0.0/22',
          subnets: ['subnet-a', 'subnet-b'],
          securityGroups: ['group-clients'],
          serverCertificateArn: certificate('000000000001'),
          authenticationType: 'certificate-authentication',
          rootCertificateChainArn: certificate('000000000002'),
          authorizationRules: [
            { targetNetworkCidr: '10.0.0.0/16', description: 'VPC main' },
            {
              targetNetworkCidr: '192.168.1.0/24',
              accessGroupId: '0b1c2d3e-4000-8000',
              description: 'Office, for its staff only',
            },
            { targetNetworkCidr: '0.0.0.0/0' },
          ],
          routes: [{ destinationCidrBlock: '192.168.1.0/24', targetSubnet: 'subnet-a', description: 'Office' }],
          splitTunnel: false,
          dnsServers: ['10.0.0.2'],
          transportProtocol: 'tcp',
          vpnPort: '1194',
          sessionTimeoutHours: '12',
          logGroup: 'log-group-dial-in',
          tags: { Team: 'network' },
        },
      },
    },
    expect: `resource "aws_ec2_client_vpn_endpoint" "staff" {
  description            = "staff"
  server_certificate_arn = "arn:aws:acm:eu-west-1:123456789012:certificate/0b1c2d3e-0000-4000-8000-000000000001"
  client_cidr_block      = "10.240.0.0/22"
  vpc_id                 = aws_vpc.main.id
  security_group_ids     = [aws_security_group.clients.id]
  split_tunnel           = false
  dns_servers            = ["10.0.0.2"]
  transport_protocol     = "tcp"
  vpn_port               = 1194
  session_timeout_hours  = 12

  authentication_options {
    type                       = "certificate-authentication"
    root_certificate_chain_arn = "arn:aws:acm:eu-west-1:123456789012:certificate/0b1c2d3e-0000-4000-8000-000000000002"
  }

  connection_log_options {
    enabled              = true
    cloudwatch_log_group = aws_cloudwatch_log_group.dial_in.name
  }

  tags = {
    Name = "staff"
    Team = "network"
  }
}

resource "aws_ec2_client_vpn_network_association" "staff_private_a" {
  client_vpn_endpoint_id = aws_ec2_client_vpn_endpoint.staff.id
  subnet_id              = aws_subnet.private_a.id
}

resource "aws_ec2_client_vpn_network_association" "staff_private_b" {
  client_vpn_endpoint_id = aws_ec2_client_vpn_endpoint.staff.id
  subnet_id              = aws_subnet.private_b.id
}

resource "aws_ec2_client_vpn_authorization_rule" "staff_10_0_0_0_16" {
  client_vpn_endpoint_id = aws_ec2_client_vpn_endpoint.staff.id
  target_network_cidr    = "10.0.0.0/16"
  authorize_all_groups   = true
  description            = "VPC main"
}

resource "aws_ec2_client_vpn_authorization_rule" "staff_192_168_1_0_24" {
  client_vpn_endpoint_id = aws_ec2_client_vpn_endpoint.staff.id
  target_network_cidr    = "192.168.1.0/24"
  access_group_id        = "0b1c2d3e-4000-8000"
  description            = "Office, for its staff only"
}

resource "aws_ec2_client_vpn_authorization_rule" "staff_anywhere" {
  client_vpn_endpoint_id = aws_ec2_client_vpn_endpoint.staff.id
  target_network_cidr    = "0.0.0.0/0"
  authorize_all_groups   = true
}

resource "aws_ec2_client_vpn_route" "staff_192_168_1_0_24" {
  client_vpn_endpoint_id = aws_ec2_client_vpn_endpoint.staff.id
  destination_cidr_block = "192.168.1.0/24"
  target_vpc_subnet_id   = aws_ec2_client_vpn_network_association.staff_private_a.subnet_id
  description            = "Office"
}

output "staff_client_vpn_name" {
  description = "DNS name that the clients of staff dial."
  value       = aws_ec2_client_vpn_endpoint.staff.dns_name
}
`,
  },
  {
    name: 'federated, its server certificate still to come',
    of: 'client-vpn-staff',
    plan: {
      resources: {
        ...network,
        'client-vpn-staff': {
          kind: 'ec2_client_vpn_endpoint',
          name: 'staff',
          vpc: 'vpc-main',
          clientCidrBlock: '10.240.0.0/22',
          authenticationType: 'federated-authentication',
          samlProviderArn: 'arn:aws:iam::123456789012:saml-provider/identity-center',
        },
      },
    },
    expect: `resource "aws_ec2_client_vpn_endpoint" "staff" {
  description            = "staff"
  server_certificate_arn = var.staff_server_certificate_arn
  client_cidr_block      = "10.240.0.0/22"
  vpc_id                 = aws_vpc.main.id
  split_tunnel           = true
  transport_protocol     = "udp"
  vpn_port               = 443
  session_timeout_hours  = 24

  authentication_options {
    type              = "federated-authentication"
    saml_provider_arn = "arn:aws:iam::123456789012:saml-provider/identity-center"
  }

  connection_log_options {
    enabled = false
  }

  tags = {
    Name = "staff"
  }
}

variable "staff_server_certificate_arn" {
  description = "ARN in AWS Certificate Manager of the server certificate of the client VPN endpoint staff; AWS refuses the endpoint without one."
  type        = string
  default     = ""

  validation {
    condition     = var.staff_server_certificate_arn == "" || can(regex("^arn:[a-z-]+:acm:", var.staff_server_certificate_arn))
    error_message = "Give the ARN of a certificate in AWS Certificate Manager."
  }
}

output "staff_client_vpn_name" {
  description = "DNS name that the clients of staff dial."
  value       = aws_ec2_client_vpn_endpoint.staff.dns_name
}
`,
  },
  {
    name: 'for a directory',
    of: 'client-vpn-staff',
    plan: {
      resources: {
        ...network,
        'client-vpn-staff': {
          kind: 'ec2_client_vpn_endpoint',
          name: 'staff',
          vpc: 'vpc-main',
          clientCidrBlock: '10.240.0.0/22',
          serverCertificateArn: certificate('000000000001'),
          authenticationType: 'directory-service-authentication',
          activeDirectoryId: 'd-1234567890',
        },
      },
    },
    expect: `resource "aws_ec2_client_vpn_endpoint" "staff" {
  description            = "staff"
  server_certificate_arn = "arn:aws:acm:eu-west-1:123456789012:certificate/0b1c2d3e-0000-4000-8000-000000000001"
  client_cidr_block      = "10.240.0.0/22"
  vpc_id                 = aws_vpc.main.id
  split_tunnel           = true
  transport_protocol     = "udp"
  vpn_port               = 443
  session_timeout_hours  = 24

  authentication_options {
    type                = "directory-service-authentication"
    active_directory_id = "d-1234567890"
  }

  connection_log_options {
    enabled = false
  }

  tags = {
    Name = "staff"
  }
}

output "staff_client_vpn_name" {
  description = "DNS name that the clients of staff dial."
  value       = aws_ec2_client_vpn_endpoint.staff.dns_name
}
`,
  },
]
