import type { CasePlan } from './cases.ts'

type Values = Readonly<Record<string, unknown>>

/** Of the VPC `main`. */
export const subnet = (third: number, zone: string, values: Values = {}) => ({
  kind: 'subnet',
  vpc: 'main',
  cidrBlock: `10.0.${third}.0/24`,
  availabilityZone: `eu-west-1${zone}`,
  ...values,
})

/** The subnets `a` and `b` in two zones, both with a route to an internet gateway. */
export const withInternet: CasePlan['resources'] = {
  igw: { kind: 'internet_gateway', vpc: 'main' },
  rt: { kind: 'route_table', vpc: 'main', routes: [{ destinationCidrBlock: '0.0.0.0/0', target: 'igw' }] },
  a: subnet(0, 'a', { routeTable: 'rt' }),
  b: subnet(1, 'b', { routeTable: 'rt' }),
}
