const read = '2026-11'

export const routeTables = {
  title: 'Amazon VPC User Guide, Configure route tables',
  url: 'https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Route_Tables.html',
  read,
}

export const gatewayTables = {
  title: 'Amazon VPC User Guide, Gateway route tables',
  url: 'https://docs.aws.amazon.com/vpc/latest/userguide/gateway-route-tables.html',
  read,
}

export const createRoute = {
  title: 'Amazon EC2 API Reference, CreateRoute',
  url: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateRoute.html',
  read,
}

export const vpnRoutePriority = {
  title: 'AWS Site-to-Site VPN User Guide, Route tables and AWS Site-to-Site VPN route priority',
  url: 'https://docs.aws.amazon.com/vpn/latest/s2svpn/vpn-route-priority.html',
  read,
}

export const gettingStarted = {
  title: 'AWS Site-to-Site VPN User Guide, Get started with AWS Site-to-Site VPN, step 3: configure routing',
  url: 'https://docs.aws.amazon.com/vpn/latest/s2svpn/SetUpVPNConnections.html',
  read,
}
