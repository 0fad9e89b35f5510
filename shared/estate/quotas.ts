/** How many AWS lets an account have of something, in one Region unless its name says else. */
export interface Quota {
  readonly most: number
  /** AWS raises it on request. */
  readonly adjustable: boolean
  readonly source: { readonly title: string; readonly url?: string; readonly read: string }
}

/** When the pages below were read. */
const read = '2026-11'

const vpcPage = {
  title: 'Amazon VPC User Guide, Amazon VPC quotas',
  url: 'https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html',
  read,
}
const vpnPage = {
  title: 'AWS Site-to-Site VPN User Guide, AWS Site-to-Site VPN quotas',
  url: 'https://docs.aws.amazon.com/vpn/latest/s2svpn/vpn-limits.html',
  read,
}
const transitPage = {
  title: 'Amazon VPC Transit Gateways, Quotas for your transit gateways',
  url: 'https://docs.aws.amazon.com/vpc/latest/tgw/transit-gateway-quotas.html',
  read,
}
const directConnectPage = {
  title: 'AWS Direct Connect User Guide, AWS Direct Connect quotas',
  url: 'https://docs.aws.amazon.com/directconnect/latest/UserGuide/limits.html',
  read,
}
const clientVpnPage = {
  title: 'AWS Client VPN Administrator Guide, AWS Client VPN quotas',
  url: 'https://docs.aws.amazon.com/vpn/latest/clientvpn-admin/limits.html',
  read,
}
const eksPage = {
  title: 'Amazon EKS User Guide, View and manage Amazon EKS and Fargate service quotas',
  url: 'https://docs.aws.amazon.com/eks/latest/userguide/service-quotas.html',
  read,
}

const adjustable = (most: number, source: Quota['source']): Quota => ({ most, adjustable: true, source })
const fixed = (most: number, source: Quota['source']): Quota => ({ most, adjustable: false, source })

/** Every number that AWS may change, in one place. */
export const quotas = {
  vpcs: adjustable(5, vpcPage),
  subnetsPerVpc: adjustable(200, vpcPage),
  ipv4BlocksPerVpc: adjustable(5, vpcPage),
  routeTablesPerVpc: adjustable(200, vpcPage),
  networkAclsPerVpc: adjustable(200, vpcPage),
  /** Static ones, IPv4 and IPv6 apart. */
  routesPerTable: adjustable(500, vpcPage),
  propagatedRoutesPerTable: fixed(100, vpcPage),
  securityGroups: adjustable(2500, vpcPage),
  /** Per direction, IPv4 and IPv6 apart. */
  rulesPerSecurityGroup: adjustable(60, vpcPage),
  securityGroupsPerInterface: adjustable(5, vpcPage),
  /** Rules of one group times groups of one interface: the other two can be raised up to this only. */
  rulesPerInterface: fixed(1000, vpcPage),
  /** Per direction, IPv4 and IPv6 apart, the last one that denies everything counted too. */
  rulesPerNetworkAcl: adjustable(20, vpcPage),
  elasticIps: adjustable(5, vpcPage),
  natGatewaysPerZone: adjustable(5, vpcPage),
  prefixLists: adjustable(100, vpcPage),
  entriesPerPrefixList: adjustable(1000, vpcPage),
  gatewayEndpoints: adjustable(20, vpcPage),
  interfaceEndpointsPerVpc: adjustable(50, vpcPage),
  peeringConnectionsPerVpc: adjustable(50, vpcPage),
  customerGateways: adjustable(50, vpnPage),
  virtualPrivateGateways: adjustable(5, vpnPage),
  vpnConnections: adjustable(50, vpnPage),
  vpnConnectionsPerVirtualPrivateGateway: adjustable(10, vpnPage),
  acceleratedVpnConnections: adjustable(10, vpnPage),
  staticRoutesPerVpnConnection: fixed(100, vpnPage),
  announcedToVirtualPrivateGateway: fixed(100, vpnPage),
  announcedToTransitGateway: fixed(1000, vpnPage),
  transitGateways: adjustable(5, transitPage),
  transitGatewaysPerVpc: fixed(5, transitPage),
  routeTablesPerTransitGateway: adjustable(20, transitPage),
  attachmentsPerTransitGateway: fixed(5000, transitPage),
  virtualPrivateGatewaysPerDirectConnectGateway: fixed(20, directConnectPage),
  transitGatewaysPerDirectConnectGateway: fixed(6, directConnectPage),
  clientVpnEndpoints: adjustable(5, clientVpnPage),
  routesPerClientVpnEndpoint: adjustable(100, clientVpnPage),
  authorizationRulesPerClientVpnEndpoint: adjustable(200, clientVpnPage),
  eksClusters: adjustable(100, eksPage),
  nodeGroupsPerCluster: adjustable(30, eksPage),
  nodesPerNodeGroup: adjustable(450, eksPage),
  publicCidrsPerCluster: fixed(40, eksPage),
  securityGroupsPerControlPlane: fixed(4, eksPage),
  remoteNetworksPerCluster: fixed(15, eksPage),
} as const satisfies Readonly<Record<string, Quota>>
