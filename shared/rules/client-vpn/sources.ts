const read = '2026-11'

export const endpoints = {
  title: 'AWS Client VPN Administrator Guide, AWS Client VPN endpoints',
  url: 'https://docs.aws.amazon.com/vpn/latest/clientvpn-admin/cvpn-working-endpoints.html',
  read,
}

export const practices = {
  title: 'AWS Client VPN Administrator Guide, Rules and best practices for using AWS Client VPN',
  url: 'https://docs.aws.amazon.com/vpn/latest/clientvpn-admin/what-is-best-practices.html',
  read,
}

export const authentication = {
  title: 'AWS Client VPN Administrator Guide, Client authentication',
  url: 'https://docs.aws.amazon.com/vpn/latest/clientvpn-admin/client-authentication.html',
  read,
}

export const authorization = {
  title: 'AWS Client VPN Administrator Guide, Authorization rules',
  url: 'https://docs.aws.amazon.com/vpn/latest/clientvpn-admin/cvpn-working-rules.html',
  read,
}

export const routes = {
  title: 'AWS Client VPN Administrator Guide, Client VPN routes',
  url: 'https://docs.aws.amazon.com/vpn/latest/clientvpn-admin/cvpn-working-routes.html',
  read,
}
