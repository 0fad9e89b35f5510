import type { CasePlan } from '../cases.ts'

type Values = Readonly<Record<string, unknown>>

const subnet = (third: number, availabilityZone: string) => ({
  kind: 'subnet',
  vpc: 'main',
  cidrBlock: `10.0.${third}.0/24`,
  availabilityZone,
})

/** A VPC with DNS, two subnets in two zones, and a cluster in them with these values. */
export const cluster = (values: Values = {}, more: CasePlan['resources'] = {}): CasePlan => ({
  resources: {
    main: { kind: 'vpc', cidrBlock: '10.0.0.0/16', enableDnsHostnames: true },
    a: subnet(0, 'eu-west-1a'),
    b: subnet(1, 'eu-west-1b'),
    eks: { kind: 'eks_cluster', vpc: 'main', subnets: ['a', 'b'], endpointAccess: 'private', ...values },
    ...more,
  },
})

/** The same, joined to an office by a VPN. */
export const joined = (values: Values = {}, more: CasePlan['resources'] = {}): CasePlan =>
  cluster(values, {
    hq: { kind: 'site', lanCidrs: ['192.168.1.0/24'], publicAddress: '203.0.113.10' },
    cgw: { kind: 'customer_gateway', site: 'hq', ipAddress: '203.0.113.10' },
    vgw: { kind: 'vpn_gateway', vpc: 'main' },
    vpn: { kind: 'vpn_connection', customerGateway: 'cgw', vpnGateway: 'vgw' },
    ...more,
  })

/** HTTPS from the office. */
export const fromOffice = {
  description: 'Office LAN CIDR (for access via Site-to-site VPN)',
  ipProtocol: 'tcp',
  fromPort: 443,
  toPort: 443,
  cidrIpv4: '192.168.1.0/24',
}

export const groupWith = (...ingress: readonly Values[]) => ({ kind: 'security_group', vpc: 'main', ingress })

/** A cluster whose subnets lead out through a NAT gateway in a public subnet. */
export const withNat = (values: Values = {}, more: CasePlan['resources'] = {}): CasePlan =>
  cluster(values, {
    igw: { kind: 'internet_gateway', vpc: 'main' },
    public: { kind: 'route_table', vpc: 'main', routes: [{ destinationCidrBlock: '0.0.0.0/0', target: 'igw' }] },
    p: { ...subnet(9, 'eu-west-1a'), routeTable: 'public' },
    nat: { kind: 'nat_gateway', subnet: 'p' },
    private: { kind: 'route_table', vpc: 'main', routes: [{ destinationCidrBlock: '0.0.0.0/0', target: 'nat' }] },
    a: { ...subnet(0, 'eu-west-1a'), routeTable: 'private' },
    b: { ...subnet(1, 'eu-west-1b'), routeTable: 'private' },
    ...more,
  })

/** An inbound resolver endpoint by which the office asks the VPC for names. */
export const inbound: CasePlan['resources'] = {
  dns: { kind: 'security_group', vpc: 'main' },
  r: {
    kind: 'route53_resolver_endpoint',
    vpc: 'main',
    ipAddresses: [{ subnet: 'a' }, { subnet: 'b' }],
    securityGroups: ['dns'],
  },
}

export const aclWith = (subnets: readonly string[], ingress: readonly Values[], egress: readonly Values[]) => ({
  kind: 'network_acl',
  vpc: 'main',
  subnets,
  ingress,
  egress,
})

/** As rules of a network ACL write it. */
export const httpsFrom = (cidrBlock: string) => ({
  ruleNumber: 100,
  protocol: '6',
  fromPort: 443,
  toPort: 443,
  cidrBlock,
})

export const answersTo = (cidrBlock: string) => ({
  ruleNumber: 110,
  protocol: '6',
  fromPort: 1024,
  toPort: 65535,
  cidrBlock,
})
