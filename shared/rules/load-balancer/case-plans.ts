import { subnet, withInternet } from '../case-subnets.ts'
import type { CasePlan } from '../cases.ts'

type Values = Readonly<Record<string, unknown>>

/** A rule of a security group for TCP on this port. */
export const onPort = (port: number, cidrIpv4 = '10.0.0.0/16') => ({
  description: 'Clients',
  ipProtocol: 'tcp',
  fromPort: port,
  toPort: port,
  cidrIpv4,
})

export const groupWith = (...ingress: readonly Values[]) => ({ kind: 'security_group', vpc: 'main', ingress })

const certificateArn = 'arn:aws:acm:eu-west-1:123456789012:certificate/0123abcd-0123-0123-0123-0123456789ab'

export const https = { protocol: 'HTTPS', port: 443, targetPort: 8080, certificateArn }

/** A VPC with two subnets in two zones, a host that admits the load balancer, and an internal one for HTTPS. */
export const balancer = (values: Values = {}, more: CasePlan['resources'] = {}): CasePlan => ({
  resources: {
    main: { kind: 'vpc', cidrBlock: '10.0.0.0/16', enableDnsHostnames: true },
    a: subnet(0, 'a'),
    b: subnet(1, 'b'),
    sg: groupWith(onPort(443), onPort(80)),
    'host-sg': groupWith(onPort(8080)),
    host: { kind: 'instance', subnet: 'a', securityGroups: ['host-sg'] },
    web: {
      kind: 'lb',
      vpc: 'main',
      subnets: ['a', 'b'],
      securityGroups: ['sg'],
      listeners: [https],
      targets: ['host'],
      ...values,
    },
    ...more,
  },
})

/** The same with these listeners. */
export const listening = (...listeners: readonly Values[]): CasePlan => balancer({ listeners })

/** The same as a network load balancer. */
export const network = (values: Values = {}, more: CasePlan['resources'] = {}): CasePlan =>
  balancer(
    { loadBalancerType: 'network', listeners: [{ protocol: 'TCP', port: 443, targetPort: 8080 }], ...values },
    more,
  )

/** An internet-facing one with a distribution before it. */
export const distribution = (values: Values = {}, web: Values = {}): CasePlan =>
  balancer(
    { internal: false, ...web },
    { ...withInternet, cdn: { kind: 'cloudfront_distribution', origin: 'web', ...values } },
  )
