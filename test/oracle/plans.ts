import { STRONG_ALGORITHMS } from '../../shared/estate/tunnels.ts'

/**
 * The same faults as plans: every single-fault Terraform configuration of cases.json, drawn in Gatewright.
 * Each is the sound base below with a few resources changed.
 */

export type Changes = Readonly<Record<string, Readonly<Record<string, unknown>>>>

/** The fault can be drawn. */
export interface Drawn {
  readonly faulty: Changes
  /** Where a finding has to stand: `id` or `id.field`. */
  readonly at: string
  /** The nearest plan without the fault. */
  readonly sound: Changes
}

/** The fault can only be typed into a file, which is refused when it is opened. */
export interface Refused {
  readonly file: Changes
}

/** Why no plan has the fault. */
export interface Impossible {
  readonly because: string
}

export type Expression = Drawn | Refused | Impossible

/** An office on a VPC with two subnets; no errors. */
export const base: Changes = {
  vpc: { kind: 'vpc', cidrBlock: '10.0.0.0/16', enableDnsHostnames: true },
  a: { kind: 'subnet', vpc: 'vpc', cidrBlock: '10.0.0.0/24', availabilityZone: 'us-east-1a', routeTable: 'rt' },
  b: { kind: 'subnet', vpc: 'vpc', cidrBlock: '10.0.1.0/24', availabilityZone: 'us-east-1b', routeTable: 'rt' },
  rt: { kind: 'route_table', vpc: 'vpc', propagatingVgws: ['vgw'] },
  hq: { kind: 'site', lanCidrs: ['192.168.1.0/24'] },
  cgw: { kind: 'customer_gateway', site: 'hq', ipAddress: '8.8.4.4' },
  vgw: { kind: 'vpn_gateway', vpc: 'vpc' },
  vpn: { kind: 'vpn_connection', customerGateway: 'cgw', vpnGateway: 'vgw' },
}

const drawn = (at: string, faulty: Changes, sound: Changes = {}): Drawn => ({ at, faulty, sound })
const refused = (file: Changes): Refused => ({ file })
const impossible = (because: string): Impossible => ({ because })

const tunnels = (...options: readonly object[]): Changes => ({ vpn: { tunnels: [options[0], options[1] ?? {}] } })
const tunnel = (field: string, faulty: object, sound: object): Drawn =>
  drawn(`vpn.tunnels[0].${field}`, tunnels(faulty), tunnels(sound))

/** The connection ends at a transit gateway that joins the office to the VPC. */
const transit: Changes = {
  tgw: { kind: 'ec2_transit_gateway', amazonSideAsn: 64513 },
  attach: { kind: 'ec2_transit_gateway_vpc_attachment', transitGateway: 'tgw', vpc: 'vpc', subnets: ['a', 'b'] },
  vpn: { vpnGateway: null, transitGateway: 'tgw' },
  vgw: { vpc: 'vpc' },
  rt: { propagatingVgws: [], routes: [{ destinationCidrBlock: '192.168.1.0/24', target: 'tgw' }] },
}
const onTransit = (changes: Changes): Changes => ({
  ...transit,
  ...Object.fromEntries(Object.entries(changes).map(([id, fields]) => [id, { ...transit[id], ...fields }])),
})

const group = (fields: object, rule?: object): Changes => ({
  sg: { kind: 'security_group', vpc: 'vpc', ...fields, ...(rule && { ingress: [rule] }) },
})
const https = { description: 'HTTPS', ipProtocol: 'tcp', fromPort: 443, toPort: 443, cidrIpv4: '192.168.1.0/24' }
const groupRule = (field: string, rule: object): Drawn =>
  drawn(`sg.ingress[0]${field}`, group({}, { ...https, ...rule }), group({}, https))

const route = (field: string, faulty: object, sound: object = {}, more: Changes = {}): Drawn => {
  const table = (fields: object): Changes => ({
    ...more,
    rt: { routes: [{ destinationCidrBlock: '172.16.0.0/16', target: 'vgw', ...fields }] },
  })
  return drawn(`rt.routes[0].${field}`, table(faulty), table(sound))
}

const aclRule = { ruleNumber: 100, protocol: '6', fromPort: 443, toPort: 443, cidrBlock: '192.168.1.0/24' }
const acl = (rule: object): Changes => ({
  acl: {
    kind: 'network_acl',
    vpc: 'vpc',
    subnets: ['a'],
    ingress: [{ ...aclRule, ...rule }],
    egress: [{ ...aclRule, fromPort: 1024, toPort: 65535 }],
  },
})

const prefixList = (fields: object): Changes => ({
  pl: { kind: 'ec2_managed_prefix_list', maxEntries: 5, entries: [{ cidr: '192.168.1.0/24' }], ...fields },
})
const endpoint = (fields: object): Changes => ({
  endpoint: {
    kind: 'vpc_endpoint',
    vpc: 'vpc',
    service: 's3',
    vpcEndpointType: 'Gateway',
    routeTables: ['rt'],
    ...fields,
  },
})
const database = (fields: object): Changes => ({
  db: { kind: 'db_instance', vpc: 'vpc', subnets: ['a', 'b'], finalSnapshotIdentifier: 'db-final', ...fields },
})
const cluster = (fields: object): Changes => ({
  ...group({}, https),
  eks: {
    kind: 'eks_cluster',
    vpc: 'vpc',
    subnets: ['a', 'b'],
    endpointAccess: 'private',
    securityGroups: ['sg'],
    serviceIpv4Cidr: '172.20.0.0/16',
    ...fields,
  },
})
const peering = (fields: object): Changes => ({
  rt: { routes: [{ destinationCidrBlock: '10.9.0.0/16', target: 'pcx' }] },
  other: { kind: 'vpc', cidrBlock: '10.9.0.0/16' },
  pcx: {
    kind: 'vpc_peering_connection',
    vpc: 'vpc',
    peerVpc: 'other',
    peerVpcId: 'vpc-0123456789abcdef0',
    peerRegion: 'eu-west-1',
    ...fields,
  },
})
const lb = (fields: object): Changes => ({
  lb: { kind: 'lb', vpc: 'vpc', subnets: ['a', 'b'], listeners: [{ protocol: 'HTTP', port: 80 }], ...fields },
})
const flowLog = (fields: object): Changes => ({ log: { kind: 'flow_log', vpc: 'vpc', ...fields } })
const alarm = (fields: object): Changes => ({
  alarm: { kind: 'cloudwatch_metric_alarm', vpnConnection: 'vpn', ...fields },
})
const clientVpn = (fields: object): Changes => ({
  dial: {
    kind: 'ec2_client_vpn_endpoint',
    vpc: 'vpc',
    subnets: ['a'],
    clientCidrBlock: '10.200.0.0/22',
    serverCertificateArn: 'arn:aws:acm:us-east-1:123456789012:certificate/x',
    rootCertificateChainArn: 'arn:aws:acm:us-east-1:123456789012:certificate/y',
    authorizationRules: [{ targetNetworkCidr: '10.0.0.0/16' }],
    ...fields,
  },
})
const resolver = (fields: object): Changes => ({
  ...group({}, { ...https, ipProtocol: '-1', fromPort: null, toPort: null }),
  resolver: {
    kind: 'route53_resolver_endpoint',
    vpc: 'vpc',
    direction: 'OUTBOUND',
    ipAddresses: [{ subnet: 'a' }, { subnet: 'b' }],
    securityGroups: ['sg'],
    ...fields,
  },
})
const openGroup = {
  egress: [{ ...https, description: 'All', ipProtocol: '-1', fromPort: null, toPort: null, cidrIpv4: '0.0.0.0/0' }],
}
const forwarding = { domainName: 'corp.example.com', ruleType: 'FORWARD', targetIps: ['192.168.1.53'], vpcs: ['vpc'] }

const LONG = 'a'.repeat(256)
const isMade = 'The export writes it always, and always the same.'
const chosen = (what: string): Impossible => impossible(`${what} is not a field: ${isMade}`)

export const plans: Readonly<Record<string, Expression>> = {
  'vpc-cidr-too-big': drawn('vpc.cidrBlock', { vpc: { cidrBlock: '10.0.0.0/15' } }),
  'vpc-cidr-too-small': drawn(
    'small.cidrBlock',
    { small: { kind: 'vpc', cidrBlock: '10.1.0.0/29' } },
    { small: { kind: 'vpc', cidrBlock: '10.1.0.0/28' } },
  ),
  'vpc-cidr-octet': drawn('vpc.cidrBlock', { vpc: { cidrBlock: '300.0.0.0/16' } }),
  'vpc-cidr-leading-zero': drawn('vpc.cidrBlock', { vpc: { cidrBlock: '010.0.0.0/16' } }),
  'vpc-cidr-loopback': drawn('other.cidrBlock', { other: { kind: 'vpc', cidrBlock: '127.0.0.0/16' } }),
  'vpc-cidr-multicast': drawn('other.cidrBlock', { other: { kind: 'vpc', cidrBlock: '224.0.0.0/16' } }),
  'vpc-cidr-docker': drawn(
    'other.cidrBlock',
    { other: { kind: 'vpc', cidrBlock: '172.17.0.0/16' } },
    { other: { kind: 'vpc', cidrBlock: '172.18.0.0/16' } },
  ),
  'vpc-tenancy-host': refused({ vpc: { instanceTenancy: 'host' } }),
  'vpc-netmask-no-pool': impossible('A VPC names its block; netmask lengths of IPAM pools are no field.'),
  'vpc-hostnames-without-support': drawn('vpc.enableDnsHostnames', { vpc: { enableDnsSupport: false } }),
  'vpc-removed-argument': impossible('ClassicLink is no field.'),
  'vpc-secondary-too-small': drawn(
    'vpc.secondaryCidrBlocks[0]',
    { vpc: { secondaryCidrBlocks: ['10.1.0.0/29'] } },
    { vpc: { secondaryCidrBlocks: ['10.1.0.0/28'] } },
  ),
  'vpc-secondary-restricted-range': drawn(
    'vpc.secondaryCidrBlocks[0]',
    { vpc: { secondaryCidrBlocks: ['192.168.0.0/16'] }, hq: { lanCidrs: ['172.16.1.0/24'] } },
    { vpc: { secondaryCidrBlocks: ['100.64.0.0/16'] }, hq: { lanCidrs: ['172.16.1.0/24'] } },
  ),
  'vpc-secondary-none': drawn('vpc.secondaryCidrBlocks[0]', { vpc: { secondaryCidrBlocks: [''] } }),
  'subnet-too-small': drawn('a.cidrBlock', { a: { cidrBlock: '10.0.0.0/29' } }, { a: { cidrBlock: '10.0.0.0/28' } }),
  'subnet-host-bits': drawn('a.cidrBlock', { a: { cidrBlock: '10.0.0.5/24' } }),
  'subnet-az-and-az-id': impossible('A zone is named, never given by its id.'),
  'subnet-az-other-region': drawn('a.availabilityZone', { a: { availabilityZone: 'eu-west-1a' } }),
  'subnet-ipv6-not-64': drawn(
    'a.ipv6CidrBlock',
    {
      vpc: { ipv6IpamPool: 'ipam-pool-0123456789abcdef0', ipv6CidrBlock: '2600:1f16::/48' },
      a: { ipv6CidrBlock: '2600:1f16::/48' },
    },
    {
      vpc: { ipv6IpamPool: 'ipam-pool-0123456789abcdef0', ipv6CidrBlock: '2600:1f16::/48' },
      a: { ipv6CidrBlock: '2600:1f16::/64' },
    },
  ),
  'subnet-ipv6-host-bits': drawn('a.ipv6CidrBlock', {
    vpc: { ipv6IpamPool: 'ipam-pool-0123456789abcdef0', ipv6CidrBlock: '2600:1f16::/48' },
    a: { ipv6CidrBlock: '2600:1f16::1/64' },
  }),
  'subnet-assign-ipv6-without-cidr': drawn(
    'a.assignIpv6AddressOnCreation',
    { a: { assignIpv6AddressOnCreation: true } },
    { vpc: { assignGeneratedIpv6CidrBlock: true }, a: { ipv6Netnum: 0, assignIpv6AddressOnCreation: true } },
  ),
  'subnet-ipv6-native-with-ipv4': drawn(
    'c.ipv6Native',
    {
      vpc: { assignGeneratedIpv6CidrBlock: true },
      c: {
        kind: 'subnet',
        vpc: 'vpc',
        availabilityZone: 'us-east-1a',
        routeTable: 'rt',
        cidrBlock: '10.0.2.0/24',
        ipv6Netnum: 0,
        ipv6Native: true,
      },
    },
    {
      vpc: { assignGeneratedIpv6CidrBlock: true },
      c: {
        kind: 'subnet',
        vpc: 'vpc',
        availabilityZone: 'us-east-1a',
        routeTable: 'rt',
        ipv6Netnum: 0,
        ipv6Native: true,
        assignIpv6AddressOnCreation: true,
      },
    },
  ),
  'subnet-hostname-type': impossible('The type of host names is no field.'),
  'nat-public-without-eip': impossible('The export makes an Elastic IP for every public NAT gateway that names none.'),
  'nat-public-secondary-count': drawn(
    'nat.secondaryPrivateIpAddressCount',
    { nat: { kind: 'nat_gateway', subnet: 'a', secondaryPrivateIpAddressCount: 2 } },
    {
      nat: { kind: 'nat_gateway', subnet: 'a', connectivityType: 'private', secondaryPrivateIpAddressCount: 2 },
    },
  ),
  'nat-connectivity-type': refused({ nat: { kind: 'nat_gateway', subnet: 'a', connectivityType: 'internal' } }),
  'eip-vpc-and-domain': chosen('The domain of an Elastic IP'),
  'igw-two-on-one-vpc': drawn(
    'igw2.vpc',
    { igw: { kind: 'internet_gateway', vpc: 'vpc' }, igw2: { kind: 'internet_gateway', vpc: 'vpc' } },
    { igw: { kind: 'internet_gateway', vpc: 'vpc' } },
  ),
  'route-no-target': route('target', { target: null }),
  'route-egress-only-ipv4': route(
    'target',
    { destinationCidrBlock: '0.0.0.0/0', target: 'eigw' },
    { destinationCidrBlock: '::/0', target: 'eigw' },
    { vpc: { assignGeneratedIpv6CidrBlock: true }, eigw: { kind: 'egress_only_internet_gateway', vpc: 'vpc' } },
  ),
  'route-host-bits': route('destinationCidrBlock', { destinationCidrBlock: '172.16.1.5/24' }),
  'route-inside-vpc-to-vgw': route('destinationCidrBlock', { destinationCidrBlock: '10.0.1.0/24' }),
  'route-link-local-reserved': route('destinationCidrBlock', { destinationCidrBlock: '169.254.169.0/24' }),
  'route-prefix-list-to-vpce': impossible('Endpoints write their own routes; a route never names one as its target.'),
  'route-inline-no-target': route('target', { target: null }),
  'route-inline-and-standalone': chosen('Where routes are written'),
  'rta-both': impossible('Subnets name their table, gateways are a list of their own.'),
  'rta-subnet-twice': impossible('A subnet names one table.'),
  'sg-rule-no-source': groupRule('.cidrIpv4', { cidrIpv4: '' }),
  'sg-rule-no-prefix': groupRule('.cidrIpv4', { cidrIpv4: '192.168.1.5' }),
  'sg-rule-port-65536': groupRule('.toPort', { toPort: 65536 }),
  'sg-rule-tcp-no-ports': groupRule('.fromPort', { fromPort: null, toPort: null }),
  'sg-rule-protocol-name': refused(group({}, { ...https, ipProtocol: 'http' })),
  'sg-rule-description-256': groupRule('.description', { description: LONG }),
  'sg-rule-sg-id-kind': groupRule('.referencedSecurityGroup', {
    peer: 'group',
    cidrIpv4: '',
    referencedSecurityGroup: 'vpc',
  }),
  'sg-rule-duplicate': drawn(
    'sg.ingress[1]',
    group({ ingress: [https, https] }),
    group({ ingress: [https, { ...https, toPort: 444 }] }),
  ),
  'sg-name-prefix-sg': drawn('sg.name', group({ name: 'sg-office' }, https), group({ name: 'office-sg' }, https)),
  'sg-name-default': drawn('sg.name', group({ name: 'default' }, https), group({ name: 'defaults' }, https)),
  'sg-inline-all-with-ports': impossible('Rules for all traffic are exported without ports, whatever stands there.'),
  'nacl-rule-number-32767': drawn('acl.ingress[0].ruleNumber', acl({ ruleNumber: 32767 }), acl({ ruleNumber: 32766 })),
  'nacl-protocol': refused(acl({ protocol: 'foo' })),
  'nacl-two-cidrs': impossible('A rule has one block.'),
  'nacl-ports-reversed': drawn('acl.ingress[0].toPort', acl({ fromPort: 444 }), acl({ fromPort: 443 })),
  'cgw-asn-over-32bit': drawn('cgw.bgpAsn', { cgw: { bgpAsn: 4294967296 } }, { cgw: { bgpAsn: 4294967294 } }),
  'cgw-asn-asdot': refused({ cgw: { bgpAsn: '1.10' } }),
  'cgw-asn-small-in-extended': impossible('The export chooses the argument by the ASN.'),
  'cgw-asn-none': drawn('cgw.bgpAsn', { cgw: { bgpAsn: null } }),
  'cgw-asn-7224': drawn('cgw.bgpAsn', { cgw: { bgpAsn: 7224 } }),
  'cgw-asn-65535': drawn('cgw.bgpAsn', { cgw: { bgpAsn: 65535 } }, { cgw: { bgpAsn: 65534 } }),
  'cgw-no-ip-no-cert': drawn(
    'cgw.ipAddress',
    { cgw: { ipAddress: '' } },
    {
      cgw: { ipAddress: '', certificateArn: 'arn:aws:acm:us-east-1:123456789012:certificate/x' },
    },
  ),
  'cgw-ip-zero': drawn('cgw.ipAddress', { cgw: { ipAddress: '0.0.0.0' } }),
  'cgw-ip-ipv6': drawn('cgw.ipAddress', { cgw: { ipAddress: '2001:db8::1' } }),
  'cgw-ip-cidr': drawn('cgw.ipAddress', { cgw: { ipAddress: '203.0.113.10/32' } }),
  'cgw-device-name-256': drawn('cgw.deviceName', { cgw: { deviceName: LONG } }, { cgw: { deviceName: LONG.slice(1) } }),
  'vgw-asn-64511': drawn('vgw.amazonSideAsn', { vgw: { amazonSideAsn: 64511 } }, { vgw: { amazonSideAsn: 64512 } }),
  'vgw-asn-17943': drawn('vgw.amazonSideAsn', { vgw: { amazonSideAsn: 17943 } }),
  'vgw-az': impossible('A virtual private gateway has no zone.'),
  'vpn-both-gateways': drawn('vpn.transitGateway', onTransit({ vpn: { vpnGateway: 'vgw' } }), transit),
  'vpn-type-aes256': chosen('The type'),
  'vpn-acceleration-on-vgw': drawn(
    'vpn.enableAcceleration',
    { vpn: { enableAcceleration: true } },
    onTransit({ vpn: { enableAcceleration: true } }),
  ),
  'vpn-private-outside-without-attachment': drawn(
    'vpn.transportAssociation',
    onTransit({ vpn: { outsideIpAddressType: 'PrivateIpv4' } }),
    transit,
  ),
  'vpn-ipv6-outside': refused({ vpn: { outsideIpAddressType: 'Ipv6' } }),
  'vpn-ipv6-inside-on-vgw': drawn(
    'vpn.tunnelInsideIpVersion',
    { vpn: { tunnelInsideIpVersion: 'ipv6' } },
    onTransit({ vpn: { tunnelInsideIpVersion: 'ipv6' } }),
  ),
  'vpn-local-ipv6-on-vgw': drawn(
    'vpn.localIpv6NetworkCidr',
    { vpn: { localIpv6NetworkCidr: '2001:db8::/32' } },
    onTransit({ vpn: { tunnelInsideIpVersion: 'ipv6', localIpv6NetworkCidr: '2001:db8::/32' } }),
  ),
  'vpn-local-remote-swapped': drawn(
    'vpn.localIpv4NetworkCidr',
    { vpn: { localIpv4NetworkCidr: '10.0.0.0/16', remoteIpv4NetworkCidr: '192.168.1.0/24' } },
    { vpn: { localIpv4NetworkCidr: '192.168.1.0/24', remoteIpv4NetworkCidr: '10.0.0.0/16' } },
  ),
  'vpn-inside-reserved': tunnel('insideCidr', { insideCidr: '169.254.5.0/30' }, { insideCidr: '169.254.6.0/30' }),
  'vpn-inside-metadata': tunnel(
    'insideCidr',
    { insideCidr: '169.254.169.252/30' },
    { insideCidr: '169.254.169.248/30' },
  ),
  'vpn-inside-host-bits': tunnel('insideCidr', { insideCidr: '169.254.10.1/30' }, { insideCidr: '169.254.10.0/30' }),
  'vpn-inside-same-twice': drawn(
    'vpn.tunnels[1].insideCidr',
    tunnels({ insideCidr: '169.254.10.0/30' }, { insideCidr: '169.254.10.0/30' }),
    tunnels({ insideCidr: '169.254.10.0/30' }, { insideCidr: '169.254.10.4/30' }),
  ),
  'vpn-inside6-not-fd': drawn(
    'vpn.tunnels[0].insideIpv6Cidr',
    onTransit({ vpn: { tunnelInsideIpVersion: 'ipv6', tunnels: [{ insideIpv6Cidr: 'fc00::/126' }, {}] } }),
    onTransit({ vpn: { tunnelInsideIpVersion: 'ipv6', tunnels: [{ insideIpv6Cidr: 'fd12:3456::/126' }, {}] } }),
  ),
  'vpn-inside6-125': drawn(
    'vpn.tunnels[0].insideIpv6Cidr',
    onTransit({ vpn: { tunnelInsideIpVersion: 'ipv6', tunnels: [{ insideIpv6Cidr: 'fd00:1::/125' }, {}] } }),
    onTransit({ vpn: { tunnelInsideIpVersion: 'ipv6', tunnels: [{ insideIpv6Cidr: 'fd00:1::/126' }, {}] } }),
  ),
  'vpn-psk-zero': impossible(
    'Pre-shared keys are never in a plan; the exported variable refuses one that begins with 0.',
  ),
  'vpn-phase2-dh-1': tunnel('phase2DhGroupNumbers', { phase2DhGroupNumbers: [1] }, { phase2DhGroupNumbers: [5] }),
  'vpn-phase1-dh-2': tunnel(
    'phase1DhGroupNumbers',
    { ...STRONG_ALGORITHMS, phase1DhGroupNumbers: [2] },
    { ...STRONG_ALGORITHMS, phase1DhGroupNumbers: [14] },
  ),
  'vpn-phase1-enc': tunnel(
    'phase1EncryptionAlgorithms',
    { phase1EncryptionAlgorithms: ['AES192'] },
    { phase1EncryptionAlgorithms: ['AES256'] },
  ),
  'vpn-phase1-lifetime-899': tunnel(
    'phase1LifetimeSeconds',
    { phase1LifetimeSeconds: 899, phase2LifetimeSeconds: 900 },
    { phase1LifetimeSeconds: 28800 },
  ),
  'vpn-phase1-lifetime-28801': tunnel(
    'phase1LifetimeSeconds',
    { phase1LifetimeSeconds: 28801 },
    { phase1LifetimeSeconds: 28800 },
  ),
  'vpn-phase2-lifetime-3601': tunnel(
    'phase2LifetimeSeconds',
    { phase2LifetimeSeconds: 3601 },
    { phase2LifetimeSeconds: 3600 },
  ),
  'vpn-phase2-not-below-phase1': tunnel(
    'phase1LifetimeSeconds',
    { phase1LifetimeSeconds: 900, phase2LifetimeSeconds: 3600 },
    { phase1LifetimeSeconds: 3601, phase2LifetimeSeconds: 3600 },
  ),
  'vpn-rekey-fuzz-101': tunnel('rekeyFuzzPercentage', { rekeyFuzzPercentage: 101 }, { rekeyFuzzPercentage: 100 }),
  'vpn-rekey-margin-over-half': tunnel(
    'rekeyMarginTimeSeconds',
    { phase2LifetimeSeconds: 900, rekeyMarginTimeSeconds: 600 },
    { phase2LifetimeSeconds: 900, rekeyMarginTimeSeconds: 450 },
  ),
  'vpn-replay-63': tunnel('replayWindowSize', { replayWindowSize: 63 }, { replayWindowSize: 64 }),
  'vpn-startup-start-ikev1': tunnel(
    'ikeVersions',
    { startupAction: 'start', ikeVersions: ['ikev1'] },
    { startupAction: 'start', ikeVersions: ['ikev2'] },
  ),
  'vpn-startup-start-no-ip': drawn(
    'vpn.tunnels[0].startupAction',
    {
      cgw: { ipAddress: '', certificateArn: 'arn:aws:acm:us-east-1:123456789012:certificate/x' },
      ...tunnels({ startupAction: 'start' }),
    },
    tunnels({ startupAction: 'start' }),
  ),
  'vpn-log-group-arn': tunnel(
    'logGroupArn',
    { logEnabled: true, logGroupArn: 'vpn-logs' },
    { logEnabled: true, logGroupArn: 'arn:aws:logs:us-east-1:123456789012:log-group:vpn' },
  ),
  'vpn-log-format': refused(tunnels({ logEnabled: true, logOutputFormat: 'xml' })),
  'vpn-bgp-log-5x': impossible('BGP logs need provider 6; the export keeps to what 5.100 knows too.'),
  'vpn-bandwidth-5x': impossible('Large tunnels need provider 6; the export keeps to what 5.100 knows too.'),
  'vpn-psk-storage': refused({ vpn: { presharedKeyStorage: 'Vault' } }),
  'vpn-static-not-bool': refused({ vpn: { staticRoutesOnly: 'yes' } }),
  'vpn-vgw-id-kind': drawn('vpn.vpnGateway', {
    igw: { kind: 'internet_gateway', vpc: 'vpc' },
    vpn: { vpnGateway: 'igw' },
  }),
  'vpn-route-not-a-cidr': drawn(
    'vpn.staticRoutes[0]',
    { vpn: { staticRoutesOnly: true, staticRoutes: ['office', '192.168.1.0/24'] } },
    { vpn: { staticRoutesOnly: true, staticRoutes: ['192.168.1.0/24'] } },
  ),
  'vpn-route-on-bgp-connection': drawn(
    'vpn.staticRoutes',
    { vpn: { staticRoutes: ['192.168.1.0/24'] } },
    { vpn: { staticRoutesOnly: true, staticRoutes: ['192.168.1.0/24'] } },
  ),
  'vpn-route-inside-vpc': drawn(
    'vpn.staticRoutes[1]',
    { vpn: { staticRoutesOnly: true, staticRoutes: ['192.168.1.0/24', '10.0.5.0/24'] } },
    { vpn: { staticRoutesOnly: true, staticRoutes: ['192.168.1.0/24'] } },
  ),
  'vpn-propagation-twice': chosen('How propagation is written'),
  'tgw-cidr-25': drawn(
    'tgw.transitGatewayCidrBlocks[0]',
    onTransit({ tgw: { transitGatewayCidrBlocks: ['10.9.0.0/25'] } }),
    onTransit({ tgw: { transitGatewayCidrBlocks: ['10.9.0.0/24'] } }),
  ),
  'tgw-route-no-attachment': drawn(
    'tgw.routes[0].attachment',
    onTransit({ tgw: { routes: [{ destinationCidrBlock: '192.168.2.0/24' }] } }),
    onTransit({ tgw: { routes: [{ destinationCidrBlock: '192.168.2.0/24', attachment: 'vpn' }] } }),
  ),
  'tgw-route-host-bits': drawn(
    'tgw.routes[0].destinationCidrBlock',
    onTransit({ tgw: { routes: [{ destinationCidrBlock: '192.168.2.5/24', attachment: 'vpn' }] } }),
    onTransit({ tgw: { routes: [{ destinationCidrBlock: '192.168.2.0/24', attachment: 'vpn' }] } }),
  ),
  'pl-entries-over-max': drawn(
    'pl.maxEntries',
    prefixList({ maxEntries: 1, entries: [{ cidr: '192.168.1.0/24' }, { cidr: '192.168.2.0/24' }] }),
    prefixList({ maxEntries: 2, entries: [{ cidr: '192.168.1.0/24' }, { cidr: '192.168.2.0/24' }] }),
  ),
  'pl-duplicate-entry': drawn(
    'pl.entries[1].cidr',
    prefixList({
      entries: [
        { cidr: '192.168.1.0/24', description: 'a' },
        { cidr: '192.168.1.0/24', description: 'b' },
      ],
    }),
    prefixList({}),
  ),
  'pl-name-reserved': drawn('pl.name', prefixList({ name: 'com.amazonaws.office' }), prefixList({ name: 'office' })),
  'vpce-type-case': refused(endpoint({ vpcEndpointType: 'interface' })),
  'vpce-gateway-with-subnets': drawn('endpoint.subnets', endpoint({ subnets: ['a'] }), endpoint({})),
  'vpce-gateway-with-sg': drawn(
    'endpoint.securityGroups',
    { ...group({}, https), ...endpoint({ securityGroups: ['sg'] }) },
    { ...group({}, https), ...endpoint({}) },
  ),
  'vpce-gateway-wrong-service': drawn(
    'endpoint.vpcEndpointType',
    endpoint({ service: 'ec2' }),
    endpoint({ service: 'dynamodb' }),
  ),
  'vpce-no-service': drawn('endpoint.service', endpoint({ service: '' }), endpoint({})),
  'vpce-service-other-region': drawn(
    'endpoint.service',
    endpoint({ service: 'com.amazonaws.eu-west-1.s3' }),
    endpoint({ service: 'com.amazonaws.us-east-1.s3' }),
  ),
  'pcx-auto-accept-cross-region': drawn(
    'pcx.autoAccept',
    peering({ autoAccept: true }),
    peering({ autoAccept: false }),
  ),
  'db-subnet-group-one-subnet': drawn('db.subnets', database({ subnets: ['a'] }), database({})),
  'db-subnet-group-default': impossible('The export names the subnet group after the database and never default.'),
  'db-network-type-case': refused(database({ networkType: 'ipv4' })),
  'db-az-and-multi-az': drawn(
    'db.availabilityZone',
    database({ availabilityZone: 'us-east-1a', multiAz: true }),
    database({ availabilityZone: 'us-east-1a' }),
  ),
  'db-two-passwords': impossible('No password is ever in a plan: AWS makes and keeps it.'),
  'db-final-snapshot': impossible('The export names the final snapshot where the plan does not.'),
  'eks-no-subnet': drawn('eks.subnets', cluster({ subnets: [] }), cluster({})),
  'eks-subnets-one-az': drawn('eks.subnets', { ...cluster({}), b: { availabilityZone: 'us-east-1a' } }, cluster({})),
  'eks-no-endpoint': drawn('eks.endpointAccess', cluster({ endpointAccess: 'none' }), cluster({})),
  'eks-public-cidr-no-prefix': drawn(
    'eks.publicAccessCidrs[0]',
    cluster({ endpointAccess: 'public_and_private', publicAccessCidrs: ['8.8.4.4'] }),
    cluster({ endpointAccess: 'public_and_private', publicAccessCidrs: ['8.8.4.4/32'] }),
  ),
  'eks-public-cidr-41': drawn(
    'eks.publicAccessCidrs',
    cluster({
      endpointAccess: 'public_and_private',
      publicAccessCidrs: Array.from({ length: 41 }, (_, i) => `8.8.${String(i)}.0/24`),
    }),
    cluster({
      endpointAccess: 'public_and_private',
      publicAccessCidrs: Array.from({ length: 40 }, (_, i) => `8.8.${String(i)}.0/24`),
    }),
  ),
  'eks-public-cidrs-endpoint-off': drawn(
    'eks.publicAccessCidrs',
    cluster({ publicAccessCidrs: ['8.8.4.0/24'] }),
    cluster({}),
  ),
  'eks-service-cidr-25': drawn(
    'eks.serviceIpv4Cidr',
    cluster({ serviceIpv4Cidr: '172.20.0.0/25' }),
    cluster({ serviceIpv4Cidr: '172.20.0.0/24' }),
  ),
  'eks-service-cidr-11': drawn(
    'eks.serviceIpv4Cidr',
    cluster({ serviceIpv4Cidr: '10.128.0.0/11' }),
    cluster({ serviceIpv4Cidr: '10.128.0.0/12' }),
  ),
  'eks-service-cidr-overlaps-vpc': drawn(
    'eks.serviceIpv4Cidr',
    cluster({ serviceIpv4Cidr: '10.0.0.0/16' }),
    cluster({ serviceIpv4Cidr: '10.1.0.0/16' }),
  ),
  'eks-ip-family': refused(cluster({ ipFamily: 'dual' })),
  'eks-name': drawn('eks.name', cluster({ name: 'my cluster' }), cluster({ name: 'my-cluster' })),
  'eks-log-type': drawn(
    'eks.enabledClusterLogTypes',
    cluster({ enabledClusterLogTypes: ['audit', 'kubelet'] }),
    cluster({ enabledClusterLogTypes: ['audit'] }),
  ),
  'eks-remote-pod-only': drawn(
    'eks.remoteNodeNetworks',
    cluster({ remotePodNetworks: ['192.168.64.0/18'] }),
    cluster({ remoteNodeNetworks: ['192.168.2.0/24'], remotePodNetworks: ['192.168.64.0/18'] }),
  ),
  'eks-remote-node-pod-overlap': drawn(
    'eks.remotePodNetworks[0]',
    cluster({ remoteNodeNetworks: ['192.168.2.0/24'], remotePodNetworks: ['192.168.2.0/25'] }),
    cluster({ remoteNodeNetworks: ['192.168.2.0/24'], remotePodNetworks: ['192.168.3.0/25'] }),
  ),
  'eks-remote-with-config-map': drawn(
    'eks.authenticationMode',
    cluster({ remoteNodeNetworks: ['192.168.2.0/24'], authenticationMode: 'CONFIG_MAP' }),
    cluster({ remoteNodeNetworks: ['192.168.2.0/24'], authenticationMode: 'API' }),
  ),
  'eks-auto-mode-partial': impossible('Auto Mode is no field.'),
  'eks-five-sgs': drawn(
    'eks.securityGroups',
    {
      ...cluster({ securityGroups: ['sg', 'sg2', 'sg3', 'sg4', 'sg5'] }),
      ...Object.fromEntries([2, 3, 4, 5].map((n) => [`sg${String(n)}`, group({}, https)['sg'] ?? {}])),
    },
    cluster({}),
  ),
  'eks-nodegroup-scaling': drawn(
    'eks.nodeGroups[0].desiredSize',
    cluster({ nodeGroups: [{ minSize: 3, desiredSize: 2, maxSize: 4 }] }),
    cluster({ nodeGroups: [{ minSize: 2, desiredSize: 2, maxSize: 4 }] }),
  ),
  'eks-access-scope': impossible('Access entries are no field.'),
  'iam-role-policy-json': impossible('The export writes the trust policies of the roles it makes.'),
  'lb-one-subnet': drawn('lb.subnets', lb({ subnets: ['a'] }), lb({})),
  'lb-name': impossible('The export makes the name legal and says so.'),
  'resolver-direction': refused(resolver({ direction: 'IN' })),
  'resolver-rule-system-target': drawn(
    'resolver.rules[1].targetIps',
    {
      ...resolver({
        rules: [forwarding, { ...forwarding, domainName: 'aws.corp.example.com', ruleType: 'SYSTEM' }],
      }),
      ...group(openGroup),
    },
    {
      ...resolver({
        rules: [forwarding, { ...forwarding, domainName: 'aws.corp.example.com', ruleType: 'SYSTEM', targetIps: [] }],
      }),
      ...group(openGroup),
    },
  ),
  'flowlog-no-role': impossible('The export makes the role.'),
  'flowlog-no-traffic-type': impossible('A flow log always says what it records.'),
  'flowlog-interval': refused(flowLog({ maxAggregationInterval: '300' })),
  'alarm-period-45': refused(alarm({ period: '45' })),
  'alarm-no-statistic': chosen('The statistic'),
  'alarm-no-period': refused(alarm({ period: '' })),
  'dxgw-prefix-not-cidr': drawn(
    'assoc.allowedPrefixes[0]',
    {
      dx: { kind: 'dx_gateway', amazonSideAsn: 64514, sites: ['hq'] },
      assoc: { kind: 'dx_gateway_association', dxGateway: 'dx', vpnGateway: 'vgw', allowedPrefixes: ['office'] },
    },
    {
      dx: { kind: 'dx_gateway', amazonSideAsn: 64514, sites: ['hq'] },
      assoc: { kind: 'dx_gateway_association', dxGateway: 'dx', vpnGateway: 'vgw', allowedPrefixes: ['10.0.0.0/16'] },
    },
  ),
  'clientvpn-cidr-23': drawn(
    'dial.clientCidrBlock',
    clientVpn({ clientCidrBlock: '10.200.0.0/23' }),
    clientVpn({ clientCidrBlock: '10.200.0.0/22' }),
  ),
  'clientvpn-port': refused(clientVpn({ vpnPort: '8443' })),
  'clientvpn-dns-3': drawn(
    'dial.dnsServers',
    clientVpn({ dnsServers: ['10.0.0.2', '1.1.1.1', '8.8.8.8'] }),
    clientVpn({ dnsServers: ['10.0.0.2', '1.1.1.1'] }),
  ),
  'tf-missing-required': chosen('The type'),
}
