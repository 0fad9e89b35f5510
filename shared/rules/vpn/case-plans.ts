/** A static connection of an office to a VPC. */
export const staticConnection = (staticRoutes: readonly string[], lanCidrs: readonly string[]) => ({
  resources: {
    main: { kind: 'vpc', cidrBlock: '10.0.0.0/16' },
    hq: { kind: 'site', lanCidrs },
    cgw: { kind: 'customer_gateway', site: 'hq' },
    vgw: { kind: 'vpn_gateway', vpc: 'main' },
    vpn: {
      kind: 'vpn_connection',
      customerGateway: 'cgw',
      vpnGateway: 'vgw',
      staticRoutesOnly: true,
      staticRoutes,
    },
  },
})

/** A connection of an office to a VPC with these traffic selectors. */
export const selectors = (localIpv4NetworkCidr: string, remoteIpv4NetworkCidr: string) => ({
  resources: {
    main: { kind: 'vpc', cidrBlock: '10.0.0.0/16' },
    hq: { kind: 'site', lanCidrs: ['192.168.1.0/24'] },
    cgw: { kind: 'customer_gateway', site: 'hq' },
    vgw: { kind: 'vpn_gateway', vpc: 'main' },
    vpn: {
      kind: 'vpn_connection',
      customerGateway: 'cgw',
      vpnGateway: 'vgw',
      localIpv4NetworkCidr,
      remoteIpv4NetworkCidr,
    },
  },
})
