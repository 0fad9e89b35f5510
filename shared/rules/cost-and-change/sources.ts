const read = '2026-11'

export const modifyVpn = {
  title: 'AWS Site-to-Site VPN User Guide, Modify AWS Site-to-Site VPN connection options; aws_vpn_connection',
  url: 'https://docs.aws.amazon.com/vpn/latest/s2svpn/modify-vpn-connection-options.html',
  read,
}

export const transitPricing = {
  title: 'AWS Transit Gateway pricing',
  url: 'https://aws.amazon.com/transit-gateway/pricing/',
  read,
}

export const vpcPricing = { title: 'Amazon VPC pricing', url: 'https://aws.amazon.com/vpc/pricing/', read }

export const endpointPricing = {
  title: 'AWS PrivateLink pricing; Gateway endpoints',
  url: 'https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html',
  read,
}
