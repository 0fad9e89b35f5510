import type { Plan } from '../../shared/plan/plan.ts'
import { planOfCase } from '../rules/case-plan.ts'

const rule = { description: 'Office', ipProtocol: 'tcp', fromPort: 443, toPort: 443, cidrIpv4: '192.168.1.0/24' }

/** Sound ones with what random estates seldom come to have: fields that go with several others. */
export const rarePlans: readonly Plan[] = [
  {
    'vpc-a': { kind: 'vpc', cidrBlock: '10.0.0.0/16', enableDnsHostnames: true },
    'vpc-b': { kind: 'vpc', cidrBlock: '10.1.0.0/16', enableDnsHostnames: true },
    'vpc-c': { kind: 'vpc', cidrBlock: '10.2.0.0/16' },
    'pcx-b': { kind: 'vpc_peering_connection', vpc: 'vpc-a', peerVpc: 'vpc-b', allowRemoteVpcDnsResolution: true },
    'pcx-c': {
      kind: 'vpc_peering_connection',
      vpc: 'vpc-a',
      peerVpc: 'vpc-c',
      peerVpcId: 'vpc-0123456789abcdef0',
      peerRegion: 'eu-central-1',
      peerOwnerId: '210987654321',
      autoAccept: false,
      tags: { team: 'network' },
    },
    'rt-a': {
      kind: 'route_table',
      vpc: 'vpc-a',
      main: true,
      routes: [
        { destinationCidrBlock: '10.1.0.0/16', target: 'pcx-b' },
        { destinationCidrBlock: '10.2.0.0/16', target: 'pcx-c' },
      ],
    },
    'rt-b': {
      kind: 'route_table',
      vpc: 'vpc-b',
      main: true,
      routes: [{ destinationCidrBlock: '10.0.0.0/16', target: 'pcx-b' }],
    },
  },
  {
    hub: { kind: 'ec2_transit_gateway', amazonSideAsn: 64512, transitGatewayCidrBlocks: ['10.255.0.0/24'] },
    hq: { kind: 'site', lanCidrs: ['192.168.1.0/24'] },
    dx: { kind: 'dx_gateway', amazonSideAsn: 64513, sites: ['hq'] },
    circuit: {
      kind: 'dx_gateway_association',
      dxGateway: 'dx',
      transitGateway: 'hub',
      allowedPrefixes: ['10.255.0.0/24'],
    },
    router: { kind: 'customer_gateway', site: 'hq', ipAddress: '192.168.1.1', bgpAsn: 65010 },
    tunnels: {
      kind: 'vpn_connection',
      customerGateway: 'router',
      transitGateway: 'hub',
      outsideIpAddressType: 'PrivateIpv4',
      transportAssociation: 'circuit',
    },
  },
  {
    vpc: { kind: 'vpc', cidrBlock: '10.0.0.0/16', enableDnsHostnames: true },
    a: { kind: 'subnet', vpc: 'vpc', cidrBlock: '10.0.0.0/24', availabilityZone: 'eu-west-1a' },
    b: { kind: 'subnet', vpc: 'vpc', cidrBlock: '10.0.1.0/24', availabilityZone: 'eu-west-1b' },
    cluster: {
      kind: 'eks_cluster',
      vpc: 'vpc',
      subnets: ['a', 'b'],
      endpointAccess: 'private',
      clusterSecurityGroupIngress: [rule],
    },
  },
].map((resources) => planOfCase({ resources }))
