import type { KindCase } from '../cases.ts'

export const cases: readonly KindCase[] = [
  {
    name: 'with AWS’s defaults: the first tunnel’s inside CIDR is chosen',
    of: 'vpn-hq',
    plan: {
      resources: {
        'vpc-main': { kind: 'vpc', name: 'main', cidrBlock: '10.0.0.0/16' },
        'vgw-main': { kind: 'vpn_gateway', name: 'main', vpc: 'vpc-main' },
        'cgw-hq': { kind: 'customer_gateway', name: 'hq', ipAddress: '203.0.113.10' },
        'vpn-hq': { kind: 'vpn_connection', name: 'hq', customerGateway: 'cgw-hq', vpnGateway: 'vgw-main' },
      },
    },
    expect: `resource "aws_vpn_connection" "hq" {
  type                = "ipsec.1"
  customer_gateway_id = aws_customer_gateway.hq.id
  vpn_gateway_id      = aws_vpn_gateway.main.id
  static_routes_only  = false

  tunnel1_inside_cidr        = "169.254.16.4/30"
  tunnel1_preshared_key      = var.hq_tunnel1_preshared_key
  tunnel1_startup_action     = "add"
  tunnel1_dpd_timeout_action = "clear"

  tunnel2_preshared_key      = var.hq_tunnel2_preshared_key
  tunnel2_startup_action     = "add"
  tunnel2_dpd_timeout_action = "clear"

  tags = {
    Name = "hq"
  }
}

variable "hq_tunnel1_preshared_key" {
  description = "Pre-shared key of tunnel 1 of the VPN connection hq; null lets AWS make one."
  type        = string
  default     = null
  sensitive   = true

  validation {
    condition     = var.hq_tunnel1_preshared_key == null || can(regex("^[A-Za-z1-9._][A-Za-z0-9._]{7,63}$", var.hq_tunnel1_preshared_key))
    error_message = "A pre-shared key has 8 to 64 letters, digits, dots and underscores and does not begin with 0."
  }
}

variable "hq_tunnel2_preshared_key" {
  description = "Pre-shared key of tunnel 2 of the VPN connection hq; null lets AWS make one."
  type        = string
  default     = null
  sensitive   = true

  validation {
    condition     = var.hq_tunnel2_preshared_key == null || can(regex("^[A-Za-z1-9._][A-Za-z0-9._]{7,63}$", var.hq_tunnel2_preshared_key))
    error_message = "A pre-shared key has 8 to 64 letters, digits, dots and underscores and does not begin with 0."
  }
}

output "hq_tunnel_addresses" {
  description = "Outside addresses of the AWS ends of both tunnels of hq."

  value = {
    tunnel1 = aws_vpn_connection.hq.tunnel1_address
    tunnel2 = aws_vpn_connection.hq.tunnel2_address
  }
}

output "hq_customer_gateway_configuration" {
  description = "AWS’s configuration for the device of hq, as XML."
  value       = aws_vpn_connection.hq.customer_gateway_configuration
  sensitive   = true
}
`,
  },
  {
    name: 'static, with everything set',
    of: 'vpn-hq',
    plan: {
      resources: {
        'vpc-main': { kind: 'vpc', name: 'main', cidrBlock: '10.0.0.0/16' },
        'vgw-main': { kind: 'vpn_gateway', name: 'main', vpc: 'vpc-main' },
        'cgw-hq': { kind: 'customer_gateway', name: 'hq', ipAddress: '203.0.113.10' },
        'vpn-hq': {
          kind: 'vpn_connection',
          name: 'hq',
          customerGateway: 'cgw-hq',
          vpnGateway: 'vgw-main',
          staticRoutesOnly: true,
          staticRoutes: ['192.168.1.0/24', '192.168.2.0/24'],
          localIpv4NetworkCidr: '192.168.0.0/16',
          remoteIpv4NetworkCidr: '10.0.0.0/16',
          tags: { Team: 'network' },
          tunnels: [
            {
              insideCidr: '169.254.10.0/30',
              ikeVersions: ['ikev2'],
              startupAction: 'start',
              phase1EncryptionAlgorithms: ['AES256', 'AES256-GCM-16'],
              phase1IntegrityAlgorithms: ['SHA2-256', 'SHA2-384'],
              phase1DhGroupNumbers: [19, 20],
              phase1LifetimeSeconds: 28800,
              phase2EncryptionAlgorithms: ['AES256-GCM-16'],
              phase2IntegrityAlgorithms: ['SHA2-256'],
              phase2DhGroupNumbers: [20],
              phase2LifetimeSeconds: 3600,
              rekeyMarginTimeSeconds: 270,
              rekeyFuzzPercentage: 100,
              replayWindowSize: 1024,
              dpdTimeoutAction: 'restart',
              dpdTimeoutSeconds: 30,
              enableTunnelLifecycleControl: true,
              logEnabled: true,
            },
            {
              insideCidr: '169.254.10.4/30',
              ikeVersions: ['ikev2'],
              startupAction: 'start',
              phase1EncryptionAlgorithms: ['AES256', 'AES256-GCM-16'],
              phase1IntegrityAlgorithms: ['SHA2-256', 'SHA2-384'],
              phase1DhGroupNumbers: [19, 20],
              phase1LifetimeSeconds: 28800,
              phase2EncryptionAlgorithms: ['AES256-GCM-16'],
              phase2IntegrityAlgorithms: ['SHA2-256'],
              phase2DhGroupNumbers: [20],
              phase2LifetimeSeconds: 3600,
              rekeyMarginTimeSeconds: 270,
              rekeyFuzzPercentage: 100,
              replayWindowSize: 1024,
              dpdTimeoutAction: 'restart',
              dpdTimeoutSeconds: 30,
              enableTunnelLifecycleControl: true,
              logEnabled: true,
              logGroupArn: 'arn:aws:logs:eu-west-1:123456789012:log-group:vpn',
              logOutputFormat: 'text',
            },
          ],
        },
      },
    },
    expect: `resource "aws_cloudwatch_log_group" "hq_vpn" {
  name              = "/aws/vendedlogs/vpn/hq"
  retention_in_days = 365

  tags = {
    Name = "hq"
    Team = "network"
  }
}

resource "aws_vpn_connection" "hq" {
  type                     = "ipsec.1"
  customer_gateway_id      = aws_customer_gateway.hq.id
  vpn_gateway_id           = aws_vpn_gateway.main.id
  static_routes_only       = true
  local_ipv4_network_cidr  = "192.168.0.0/16"
  remote_ipv4_network_cidr = "10.0.0.0/16"

  tunnel1_inside_cidr                     = "169.254.10.0/30"
  tunnel1_preshared_key                   = var.hq_tunnel1_preshared_key
  tunnel1_ike_versions                    = ["ikev2"]
  tunnel1_startup_action                  = "start"
  tunnel1_phase1_encryption_algorithms    = ["AES256", "AES256-GCM-16"]
  tunnel1_phase1_integrity_algorithms     = ["SHA2-256", "SHA2-384"]
  tunnel1_phase1_dh_group_numbers         = [19, 20]
  tunnel1_phase1_lifetime_seconds         = 28800
  tunnel1_phase2_encryption_algorithms    = ["AES256-GCM-16"]
  tunnel1_phase2_integrity_algorithms     = ["SHA2-256"]
  tunnel1_phase2_dh_group_numbers         = [20]
  tunnel1_phase2_lifetime_seconds         = 3600
  tunnel1_rekey_margin_time_seconds       = 270
  tunnel1_rekey_fuzz_percentage           = 100
  tunnel1_replay_window_size              = 1024
  tunnel1_dpd_timeout_action              = "restart"
  tunnel1_dpd_timeout_seconds             = 30
  tunnel1_enable_tunnel_lifecycle_control = true

  tunnel1_log_options {
    cloudwatch_log_options {
      log_enabled       = true
      log_group_arn     = aws_cloudwatch_log_group.hq_vpn.arn
      log_output_format = "json"
    }
  }

  tunnel2_inside_cidr                     = "169.254.10.4/30"
  tunnel2_preshared_key                   = var.hq_tunnel2_preshared_key
  tunnel2_ike_versions                    = ["ikev2"]
  tunnel2_startup_action                  = "start"
  tunnel2_phase1_encryption_algorithms    = ["AES256", "AES256-GCM-16"]
  tunnel2_phase1_integrity_algorithms     = ["SHA2-256", "SHA2-384"]
  tunnel2_phase1_dh_group_numbers         = [19, 20]
  tunnel2_phase1_lifetime_seconds         = 28800
  tunnel2_phase2_encryption_algorithms    = ["AES256-GCM-16"]
  tunnel2_phase2_integrity_algorithms     = ["SHA2-256"]
  tunnel2_phase2_dh_group_numbers         = [20]
  tunnel2_phase2_lifetime_seconds         = 3600
  tunnel2_rekey_margin_time_seconds       = 270
  tunnel2_rekey_fuzz_percentage           = 100
  tunnel2_replay_window_size              = 1024
  tunnel2_dpd_timeout_action              = "restart"
  tunnel2_dpd_timeout_seconds             = 30
  tunnel2_enable_tunnel_lifecycle_control = true

  tunnel2_log_options {
    cloudwatch_log_options {
      log_enabled       = true
      log_group_arn     = "arn:aws:logs:eu-west-1:123456789012:log-group:vpn"
      log_output_format = "text"
    }
  }

  tags = {
    Name = "hq"
    Team = "network"
  }
}

resource "aws_vpn_connection_route" "hq" {
  for_each = toset(["192.168.1.0/24", "192.168.2.0/24"])

  vpn_connection_id      = aws_vpn_connection.hq.id
  destination_cidr_block = each.value
}

variable "hq_tunnel1_preshared_key" {
  description = "Pre-shared key of tunnel 1 of the VPN connection hq; null lets AWS make one."
  type        = string
  default     = null
  sensitive   = true

  validation {
    condition     = var.hq_tunnel1_preshared_key == null || can(regex("^[A-Za-z1-9._][A-Za-z0-9._]{7,63}$", var.hq_tunnel1_preshared_key))
    error_message = "A pre-shared key has 8 to 64 letters, digits, dots and underscores and does not begin with 0."
  }
}

variable "hq_tunnel2_preshared_key" {
  description = "Pre-shared key of tunnel 2 of the VPN connection hq; null lets AWS make one."
  type        = string
  default     = null
  sensitive   = true

  validation {
    condition     = var.hq_tunnel2_preshared_key == null || can(regex("^[A-Za-z1-9._][A-Za-z0-9._]{7,63}$", var.hq_tunnel2_preshared_key))
    error_message = "A pre-shared key has 8 to 64 letters, digits, dots and underscores and does not begin with 0."
  }
}

output "hq_tunnel_addresses" {
  description = "Outside addresses of the AWS ends of both tunnels of hq."

  value = {
    tunnel1 = aws_vpn_connection.hq.tunnel1_address
    tunnel2 = aws_vpn_connection.hq.tunnel2_address
  }
}

output "hq_customer_gateway_configuration" {
  description = "AWS’s configuration for the device of hq, as XML."
  value       = aws_vpn_connection.hq.customer_gateway_configuration
  sensitive   = true
}
`,
  },
  {
    name: 'with its keys in Secrets Manager',
    of: 'vpn-hq',
    plan: {
      resources: {
        'vpc-main': { kind: 'vpc', name: 'main', cidrBlock: '10.0.0.0/16' },
        'vgw-main': { kind: 'vpn_gateway', name: 'main', vpc: 'vpc-main' },
        'cgw-hq': { kind: 'customer_gateway', name: 'hq', ipAddress: '203.0.113.10' },
        'vpn-hq': {
          kind: 'vpn_connection',
          name: 'hq',
          customerGateway: 'cgw-hq',
          vpnGateway: 'vgw-main',
          presharedKeyStorage: 'SecretsManager',
        },
      },
    },
    expect: `resource "aws_vpn_connection" "hq" {
  type                  = "ipsec.1"
  customer_gateway_id   = aws_customer_gateway.hq.id
  vpn_gateway_id        = aws_vpn_gateway.main.id
  static_routes_only    = false
  preshared_key_storage = "SecretsManager"

  tunnel1_inside_cidr        = "169.254.16.4/30"
  tunnel1_startup_action     = "add"
  tunnel1_dpd_timeout_action = "clear"

  tunnel2_startup_action     = "add"
  tunnel2_dpd_timeout_action = "clear"

  tags = {
    Name = "hq"
  }
}

output "hq_tunnel_addresses" {
  description = "Outside addresses of the AWS ends of both tunnels of hq."

  value = {
    tunnel1 = aws_vpn_connection.hq.tunnel1_address
    tunnel2 = aws_vpn_connection.hq.tunnel2_address
  }
}

output "hq_customer_gateway_configuration" {
  description = "AWS’s configuration for the device of hq, as XML."
  value       = aws_vpn_connection.hq.customer_gateway_configuration
  sensitive   = true
}
`,
  },
  {
    name: 'without keys where the device shows a certificate',
    of: 'vpn-hq',
    plan: {
      resources: {
        'vpc-main': { kind: 'vpc', name: 'main', cidrBlock: '10.0.0.0/16' },
        'vgw-main': { kind: 'vpn_gateway', name: 'main', vpc: 'vpc-main' },
        'cgw-hq': {
          kind: 'customer_gateway',
          name: 'hq',
          certificateArn: 'arn:aws:acm:eu-west-1:123456789012:certificate/0b1c2d3e-0000-4000-8000-000000000000',
        },
        'vpn-hq': { kind: 'vpn_connection', name: 'hq', customerGateway: 'cgw-hq', vpnGateway: 'vgw-main' },
      },
    },
    expect: `resource "aws_vpn_connection" "hq" {
  type                = "ipsec.1"
  customer_gateway_id = aws_customer_gateway.hq.id
  vpn_gateway_id      = aws_vpn_gateway.main.id
  static_routes_only  = false

  tunnel1_inside_cidr        = "169.254.16.4/30"
  tunnel1_startup_action     = "add"
  tunnel1_dpd_timeout_action = "clear"

  tunnel2_startup_action     = "add"
  tunnel2_dpd_timeout_action = "clear"

  tags = {
    Name = "hq"
  }
}

output "hq_tunnel_addresses" {
  description = "Outside addresses of the AWS ends of both tunnels of hq."

  value = {
    tunnel1 = aws_vpn_connection.hq.tunnel1_address
    tunnel2 = aws_vpn_connection.hq.tunnel2_address
  }
}

output "hq_customer_gateway_configuration" {
  description = "AWS’s configuration for the device of hq, as XML."
  value       = aws_vpn_connection.hq.customer_gateway_configuration
  sensitive   = true
}
`,
  },
  {
    name: 'on a transit gateway, accelerated, with IPv6 in its tunnels and logs in a group of the plan',
    of: 'vpn-hq',
    plan: {
      resources: {
        'tgw-hub': { kind: 'ec2_transit_gateway', name: 'hub' },
        'cgw-hq': { kind: 'customer_gateway', name: 'hq', ipAddress: '203.0.113.10' },
        'log-group-vpn': { kind: 'cloudwatch_log_group', name: 'vpn', logGroupName: '/aws/vendedlogs/vpn' },
        'vpn-hq': {
          kind: 'vpn_connection',
          name: 'hq',
          customerGateway: 'cgw-hq',
          transitGateway: 'tgw-hub',
          enableAcceleration: true,
          tunnelInsideIpVersion: 'ipv6',
          localIpv6NetworkCidr: '2001:db8:1::/48',
          remoteIpv6NetworkCidr: '2001:db8:2::/48',
          presharedKeyStorage: 'SecretsManager',
          tunnels: [
            {
              insideCidr: '169.254.10.0/30',
              insideIpv6Cidr: 'fd00:a9fe:1::/126',
              logEnabled: true,
              logGroup: 'log-group-vpn',
            },
            {
              insideCidr: '169.254.10.4/30',
              insideIpv6Cidr: 'fd00:a9fe:2::/126',
              logEnabled: true,
              logGroup: 'log-group-vpn',
            },
          ],
        },
      },
    },
    expect: `resource "aws_vpn_connection" "hq" {
  type                     = "ipsec.1"
  customer_gateway_id      = aws_customer_gateway.hq.id
  transit_gateway_id       = aws_ec2_transit_gateway.hub.id
  static_routes_only       = false
  enable_acceleration      = true
  tunnel_inside_ip_version = "ipv6"
  local_ipv6_network_cidr  = "2001:db8:1::/48"
  remote_ipv6_network_cidr = "2001:db8:2::/48"
  preshared_key_storage    = "SecretsManager"

  tunnel1_inside_cidr        = "169.254.10.0/30"
  tunnel1_inside_ipv6_cidr   = "fd00:a9fe:1::/126"
  tunnel1_startup_action     = "add"
  tunnel1_dpd_timeout_action = "clear"

  tunnel1_log_options {
    cloudwatch_log_options {
      log_enabled       = true
      log_group_arn     = aws_cloudwatch_log_group.vpn.arn
      log_output_format = "json"
    }
  }

  tunnel2_inside_cidr        = "169.254.10.4/30"
  tunnel2_inside_ipv6_cidr   = "fd00:a9fe:2::/126"
  tunnel2_startup_action     = "add"
  tunnel2_dpd_timeout_action = "clear"

  tunnel2_log_options {
    cloudwatch_log_options {
      log_enabled       = true
      log_group_arn     = aws_cloudwatch_log_group.vpn.arn
      log_output_format = "json"
    }
  }

  tags = {
    Name = "hq"
  }
}

output "hq_tunnel_addresses" {
  description = "Outside addresses of the AWS ends of both tunnels of hq."

  value = {
    tunnel1 = aws_vpn_connection.hq.tunnel1_address
    tunnel2 = aws_vpn_connection.hq.tunnel2_address
  }
}

output "hq_customer_gateway_configuration" {
  description = "AWS’s configuration for the device of hq, as XML."
  value       = aws_vpn_connection.hq.customer_gateway_configuration
  sensitive   = true
}
`,
  },
  {
    name: 'static on a transit gateway, over Direct Connect: its routes are the transit gateway’s',
    of: 'vpn-hq',
    plan: {
      resources: {
        'tgw-hub': { kind: 'ec2_transit_gateway', name: 'hub', transitGatewayCidrBlocks: ['10.99.0.0/24'] },
        'dxgw-hq': { kind: 'dx_gateway', name: 'hq', amazonSideAsn: 64520 },
        'dxgw-assoc-hub': {
          kind: 'dx_gateway_association',
          name: 'hub',
          dxGateway: 'dxgw-hq',
          transitGateway: 'tgw-hub',
          allowedPrefixes: ['10.99.0.0/24'],
        },
        'cgw-hq': { kind: 'customer_gateway', name: 'hq', ipAddress: '192.168.1.1' },
        'vpn-hq': {
          kind: 'vpn_connection',
          name: 'hq',
          customerGateway: 'cgw-hq',
          transitGateway: 'tgw-hub',
          staticRoutesOnly: true,
          staticRoutes: ['192.168.1.0/24'],
          outsideIpAddressType: 'PrivateIpv4',
          transportAssociation: 'dxgw-assoc-hub',
          presharedKeyStorage: 'SecretsManager',
        },
      },
    },
    expect: `data "aws_ec2_transit_gateway_dx_gateway_attachment" "hub" {
  transit_gateway_id = aws_ec2_transit_gateway.hub.id
  dx_gateway_id      = aws_dx_gateway.hq.id

  depends_on = [aws_dx_gateway_association.hub]
}

resource "aws_vpn_connection" "hq" {
  type                                    = "ipsec.1"
  customer_gateway_id                     = aws_customer_gateway.hq.id
  transit_gateway_id                      = aws_ec2_transit_gateway.hub.id
  static_routes_only                      = true
  outside_ip_address_type                 = "PrivateIpv4"
  transport_transit_gateway_attachment_id = data.aws_ec2_transit_gateway_dx_gateway_attachment.hub.id
  preshared_key_storage                   = "SecretsManager"

  tunnel1_inside_cidr        = "169.254.16.4/30"
  tunnel1_startup_action     = "add"
  tunnel1_dpd_timeout_action = "clear"

  tunnel2_startup_action     = "add"
  tunnel2_dpd_timeout_action = "clear"

  tags = {
    Name = "hq"
  }
}

output "hq_tunnel_addresses" {
  description = "Outside addresses of the AWS ends of both tunnels of hq."

  value = {
    tunnel1 = aws_vpn_connection.hq.tunnel1_address
    tunnel2 = aws_vpn_connection.hq.tunnel2_address
  }
}

output "hq_customer_gateway_configuration" {
  description = "AWS’s configuration for the device of hq, as XML."
  value       = aws_vpn_connection.hq.customer_gateway_configuration
  sensitive   = true
}
`,
  },
  {
    name: 'with what only a transit gateway can do, left from before it moved to a virtual private gateway',
    of: 'vpn-hq',
    plan: {
      resources: {
        'vgw-main': { kind: 'vpn_gateway', name: 'main' },
        'cgw-hq': { kind: 'customer_gateway', name: 'hq', ipAddress: '203.0.113.10' },
        'vpn-hq': {
          kind: 'vpn_connection',
          name: 'hq',
          customerGateway: 'cgw-hq',
          vpnGateway: 'vgw-main',
          enableAcceleration: true,
          tunnelInsideIpVersion: 'ipv6',
          outsideIpAddressType: 'PrivateIpv4',
          localIpv6NetworkCidr: '2001:db8:1::/48',
          presharedKeyStorage: 'SecretsManager',
        },
      },
    },
    expect: `resource "aws_vpn_connection" "hq" {
  type                  = "ipsec.1"
  customer_gateway_id   = aws_customer_gateway.hq.id
  vpn_gateway_id        = aws_vpn_gateway.main.id
  static_routes_only    = false
  preshared_key_storage = "SecretsManager"

  tunnel1_inside_cidr        = "169.254.16.4/30"
  tunnel1_startup_action     = "add"
  tunnel1_dpd_timeout_action = "clear"

  tunnel2_startup_action     = "add"
  tunnel2_dpd_timeout_action = "clear"

  tags = {
    Name = "hq"
  }
}

output "hq_tunnel_addresses" {
  description = "Outside addresses of the AWS ends of both tunnels of hq."

  value = {
    tunnel1 = aws_vpn_connection.hq.tunnel1_address
    tunnel2 = aws_vpn_connection.hq.tunnel2_address
  }
}

output "hq_customer_gateway_configuration" {
  description = "AWS’s configuration for the device of hq, as XML."
  value       = aws_vpn_connection.hq.customer_gateway_configuration
  sensitive   = true
}
`,
  },
]
