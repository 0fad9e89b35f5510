const read = '2026-11'

export const tunnelOptions = {
  title: 'AWS Site-to-Site VPN User Guide, Tunnel options for your Site-to-Site VPN connection',
  url: 'https://docs.aws.amazon.com/vpn/latest/s2svpn/VPNTunnels.html',
  read,
}

export const tunnelApi = {
  title: 'Amazon EC2 API Reference, VpnTunnelOptionsSpecification',
  url: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VpnTunnelOptionsSpecification.html',
  read,
}

export const tunnelInitiation = {
  title: 'AWS Site-to-Site VPN User Guide, Site-to-Site VPN tunnel initiation options',
  url: 'https://docs.aws.amazon.com/vpn/latest/s2svpn/initiate-vpn-tunnels.html',
  read,
}

export const providerOrder = {
  title: 'Terraform AWS provider, aws_vpn_connection: how the two tunnels are told apart',
  read,
}

export const tunnelLogs = {
  title: 'AWS Site-to-Site VPN User Guide, AWS Site-to-Site VPN logs',
  url: 'https://docs.aws.amazon.com/vpn/latest/s2svpn/monitoring-logs.html',
  read,
}
