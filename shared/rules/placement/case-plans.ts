import type { CasePlan } from '../cases.ts'

const subnet = (vpc: string, cidrBlock: string, availabilityZone: string) => ({
  kind: 'subnet',
  vpc,
  cidrBlock,
  availabilityZone,
})

/** Two VPCs: one with subnets a and b in two zones, a2 again in the first, and a group; another with a subnet and a group. */
export const inTwoVpcs = (resources: CasePlan['resources']): CasePlan => ({
  resources: {
    main: { kind: 'vpc', cidrBlock: '10.0.0.0/16', enableDnsHostnames: true },
    other: { kind: 'vpc', cidrBlock: '10.1.0.0/16', enableDnsHostnames: true },
    a: subnet('main', '10.0.0.0/24', 'eu-west-1a'),
    b: subnet('main', '10.0.1.0/24', 'eu-west-1b'),
    a2: subnet('main', '10.0.2.0/24', 'eu-west-1a'),
    far: subnet('other', '10.1.0.0/24', 'eu-west-1b'),
    sg: { kind: 'security_group', vpc: 'main' },
    'far-sg': { kind: 'security_group', vpc: 'other' },
    ...resources,
  },
})

export const endpoint = { kind: 'vpc_endpoint', vpc: 'main', service: 'sts' }
