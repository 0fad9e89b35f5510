import type { CasePlan } from '../cases.ts'

type Values = Readonly<Record<string, unknown>>

const subnet = (cidrBlock: string, availabilityZone: string) => ({
  kind: 'subnet',
  vpc: 'main',
  cidrBlock,
  availabilityZone,
})

/** From this block, HTTPS. */
export const https = (cidrIpv4: string) => ({
  description: 'HTTPS',
  ipProtocol: 'tcp',
  fromPort: 443,
  toPort: 443,
  cidrIpv4,
})

/** A VPC with DNS, two subnets in two zones, a group that admits HTTPS from the VPC, a route table and an endpoint. */
export const endpoint = (values: Values = {}, more: CasePlan['resources'] = {}): CasePlan => ({
  resources: {
    main: { kind: 'vpc', cidrBlock: '10.0.0.0/16', enableDnsHostnames: true },
    a: subnet('10.0.0.0/24', 'eu-west-1a'),
    b: subnet('10.0.1.0/24', 'eu-west-1b'),
    rt: { kind: 'route_table', vpc: 'main' },
    sg: { kind: 'security_group', vpc: 'main', ingress: [https('10.0.0.0/16')] },
    e: {
      kind: 'vpc_endpoint',
      vpc: 'main',
      service: 'sts',
      subnets: ['a', 'b'],
      securityGroups: ['sg'],
      ...values,
    },
    ...more,
  },
})

/** A gateway endpoint for S3 instead. */
export const gateway = (values: Values = {}, more: CasePlan['resources'] = {}): CasePlan =>
  endpoint(
    {
      vpcEndpointType: 'Gateway',
      service: 's3',
      subnets: [],
      securityGroups: [],
      routeTables: ['rt'],
      ...values,
    },
    more,
  )

/** An office that a VPN joins to the VPC. */
export const office: CasePlan['resources'] = {
  hq: { kind: 'site', lanCidrs: ['192.168.1.0/24'], publicAddress: '203.0.113.10' },
  cgw: { kind: 'customer_gateway', site: 'hq', ipAddress: '203.0.113.10' },
  vgw: { kind: 'vpn_gateway', vpc: 'main' },
  vpn: { kind: 'vpn_connection', customerGateway: 'cgw', vpnGateway: 'vgw' },
}
