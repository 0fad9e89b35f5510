import type { CasePlan } from '../cases.ts'

type Values = Readonly<Record<string, unknown>>

const subnet = (third: number, zone: string) => ({
  kind: 'subnet',
  vpc: 'main',
  cidrBlock: `10.0.${third}.0/24`,
  availabilityZone: `eu-west-1${zone}`,
})

/** A rule of a security group for port 53. */
export const dnsRule = (ipProtocol: string, cidrIpv4: string) => ({
  description: 'DNS',
  ipProtocol,
  fromPort: 53,
  toPort: 53,
  cidrIpv4,
})

const both = (cidrIpv4: string) => [dnsRule('tcp', cidrIpv4), dnsRule('udp', cidrIpv4)]

/** A VPC with DNS and two subnets in two zones. */
const home: CasePlan['resources'] = {
  main: { kind: 'vpc', cidrBlock: '10.0.0.0/16', enableDnsHostnames: true },
  a: subnet(0, 'a'),
  b: subnet(1, 'b'),
}

const addresses = [{ subnet: 'a' }, { subnet: 'b' }]

/** An inbound resolver endpoint in it whose group admits DNS from the office. */
export const inbound = (values: Values = {}, more: CasePlan['resources'] = {}): CasePlan => ({
  resources: {
    ...home,
    sg: { kind: 'security_group', vpc: 'main', ingress: both('192.168.1.0/24') },
    r: { kind: 'route53_resolver_endpoint', vpc: 'main', ipAddresses: addresses, securityGroups: ['sg'], ...values },
    ...more,
  },
})

export const forward = { domainName: 'corp.example', targetIps: ['192.168.1.53'], vpcs: ['main'] }

/** An outbound one that asks the office for its domain. */
export const outbound = (values: Values = {}, more: CasePlan['resources'] = {}): CasePlan =>
  inbound(
    { direction: 'OUTBOUND', rules: [forward], ...values },
    { sg: { kind: 'security_group', vpc: 'main', egress: both('192.168.1.0/24') }, ...more },
  )

/** The same with these rules. */
export const withRules = (...rules: readonly Values[]): CasePlan =>
  outbound({ rules: rules.map((rule) => ({ ...forward, ...rule })) })

/** A private zone of the VPC. */
export const zone = (values: Values = {}, more: CasePlan['resources'] = {}): CasePlan => ({
  resources: {
    ...home,
    z: { kind: 'route53_zone', domainName: 'corp.example', vpcs: ['main'], ...values },
    ...more,
  },
})

/** An office that a VPN joins to the VPC. */
export const office: CasePlan['resources'] = {
  hq: { kind: 'site', lanCidrs: ['192.168.1.0/24'] },
  cgw: { kind: 'customer_gateway', site: 'hq', ipAddress: '203.0.113.10' },
  vgw: { kind: 'vpn_gateway', vpc: 'main' },
  vpn: { kind: 'vpn_connection', customerGateway: 'cgw', vpnGateway: 'vgw' },
}
