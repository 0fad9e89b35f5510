const read = '2026-11'

export const internetGateways = {
  title: 'Amazon VPC User Guide, Enable internet access for a VPC using an internet gateway',
  url: 'https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Internet_Gateway.html',
  read,
}

export const vpcDns = {
  title: 'Amazon VPC User Guide, DNS attributes for your VPC',
  url: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-dns.html',
  read,
}

export const vpcQuotas = {
  title: 'Amazon VPC User Guide, Amazon VPC quotas',
  url: 'https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html',
  read,
}

export const subnets = {
  title: 'Amazon VPC User Guide, Subnets for your VPC',
  url: 'https://docs.aws.amazon.com/vpc/latest/userguide/configure-subnets.html',
  read,
}

export const vpnQuotas = {
  title: 'AWS Site-to-Site VPN User Guide, AWS Site-to-Site VPN quotas',
  url: 'https://docs.aws.amazon.com/vpn/latest/s2svpn/vpn-limits.html',
  read,
}
