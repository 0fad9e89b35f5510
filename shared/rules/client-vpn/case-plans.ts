import type { CasePlan } from '../cases.ts'

type Values = Readonly<Record<string, unknown>>

const subnet = (third: number, zone: string) => ({
  kind: 'subnet',
  vpc: 'main',
  cidrBlock: `10.0.${third}.0/24`,
  availabilityZone: `eu-west-1${zone}`,
})

export const serverCertificateArn = 'arn:aws:acm:eu-west-1:123456789012:certificate/server'
export const rootCertificateChainArn = 'arn:aws:acm:eu-west-1:123456789012:certificate/clients'

/** A VPC with three subnets and a client VPN endpoint in the first two whose clients may reach the VPC. */
export const people = (values: Values = {}, more: CasePlan['resources'] = {}): CasePlan => ({
  resources: {
    main: { kind: 'vpc', cidrBlock: '10.0.0.0/16', secondaryCidrBlocks: ['10.9.0.0/16'] },
    a: subnet(0, 'a'),
    b: subnet(1, 'b'),
    c: subnet(2, 'c'),
    sg: { kind: 'security_group', vpc: 'main' },
    people: {
      kind: 'ec2_client_vpn_endpoint',
      vpc: 'main',
      clientCidrBlock: '10.240.0.0/22',
      subnets: ['a', 'b'],
      securityGroups: ['sg'],
      serverCertificateArn,
      rootCertificateChainArn,
      authorizationRules: [{ targetNetworkCidr: '10.0.0.0/16' }],
      ...values,
    },
    ...more,
  },
})
