const read = '2026-11'

export const transitTables = {
  title: 'Amazon VPC Transit Gateways, Transit gateway route tables',
  url: 'https://docs.aws.amazon.com/vpc/latest/tgw/tgw-route-tables.html',
  read,
}

export const vpcAttachments = {
  title: 'Amazon VPC Transit Gateways, Amazon VPC attachments',
  url: 'https://docs.aws.amazon.com/vpc/latest/tgw/tgw-vpc-attachments.html',
  read,
}

export const vpnAttachments = {
  title: 'Amazon VPC Transit Gateways, AWS Site-to-Site VPN attachments',
  url: 'https://docs.aws.amazon.com/vpc/latest/tgw/tgw-vpn-attachments.html',
  read,
}

export const howTransitWorks = {
  title: 'Amazon VPC Transit Gateways, How transit gateways work',
  url: 'https://docs.aws.amazon.com/vpc/latest/tgw/how-transit-gateways-work.html',
  read,
}
