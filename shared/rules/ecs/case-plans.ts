import { subnet } from '../case-subnets.ts'
import type { CasePlan } from '../cases.ts'

type Values = Readonly<Record<string, unknown>>

/** A VPC with a public subnet, a NAT gateway in it, and a service in two private ones that leave by it. */
export const service = (values: Values = {}, more: CasePlan['resources'] = {}): CasePlan => ({
  resources: {
    main: { kind: 'vpc', cidrBlock: '10.0.0.0/16', enableDnsHostnames: true },
    igw: { kind: 'internet_gateway', vpc: 'main' },
    public: { kind: 'route_table', vpc: 'main', routes: [{ destinationCidrBlock: '0.0.0.0/0', target: 'igw' }] },
    p: subnet(9, 'a', { routeTable: 'public' }),
    nat: { kind: 'nat_gateway', subnet: 'p' },
    private: { kind: 'route_table', vpc: 'main', routes: [{ destinationCidrBlock: '0.0.0.0/0', target: 'nat' }] },
    a: subnet(0, 'a', { routeTable: 'private' }),
    b: subnet(1, 'b', { routeTable: 'private' }),
    sg: { kind: 'security_group', vpc: 'main' },
    tasks: { kind: 'ecs_service', vpc: 'main', subnets: ['a', 'b'], securityGroups: ['sg'], ...values },
    ...more,
  },
})
