const read = '2026-11'

export const howItWorks = {
  title: 'AWS Site-to-Site VPN User Guide, How AWS Site-to-Site VPN works',
  url: 'https://docs.aws.amazon.com/vpn/latest/s2svpn/how_it_works.html',
  read,
}

export const routingOptions = {
  title: 'AWS Site-to-Site VPN User Guide, Static and dynamic routing in AWS Site-to-Site VPN',
  url: 'https://docs.aws.amazon.com/vpn/latest/s2svpn/vpn-static-dynamic.html',
  read,
}

export const routePriority = {
  title: 'AWS Site-to-Site VPN User Guide, Route tables and AWS Site-to-Site VPN route priority',
  url: 'https://docs.aws.amazon.com/vpn/latest/s2svpn/vpn-route-priority.html',
  read,
}

export const acceleration = {
  title: 'AWS Site-to-Site VPN User Guide, Accelerated AWS Site-to-Site VPN connections',
  url: 'https://docs.aws.amazon.com/vpn/latest/s2svpn/accelerated-vpn.html',
  read,
}

export const privateIpVpn = {
  title: 'AWS Site-to-Site VPN User Guide, Private IP AWS Site-to-Site VPN with AWS Direct Connect',
  url: 'https://docs.aws.amazon.com/vpn/latest/s2svpn/private-ip-dx.html',
  read,
}
