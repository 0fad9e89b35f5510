import { answered } from '../estate/answered.ts'
import type { Estate } from '../estate/estate.ts'
import { dbInstance } from '../kinds/db-instance/record.ts'
import { ec2ClientVpnEndpoint } from '../kinds/ec2-client-vpn-endpoint/record.ts'
import { ecsService } from '../kinds/ecs-service/record.ts'
import { instance, type Instance } from '../kinds/instance/record.ts'
import { lb } from '../kinds/lb/record.ts'
import { route53ResolverEndpoint, type Route53ResolverEndpoint } from '../kinds/route53-resolver-endpoint/record.ts'
import { securityGroup, type SecurityGroup } from '../kinds/security-group/record.ts'
import { subnet, type Subnet } from '../kinds/subnet/record.ts'
import { vpcEndpoint } from '../kinds/vpc-endpoint/record.ts'
import type { Id } from '../plan/plan.ts'

/** One of a list, and where it stands: `subnets[1]`. */
export interface Member<T> {
  readonly field: string
  readonly member: T
}

/** Something with network interfaces in subnets, and the groups on them. */
export interface Placed {
  readonly id: Id
  readonly name: string
  readonly kind: string
  readonly vpc: Id | null
  readonly subnets: readonly Member<Subnet>[]
  readonly groups: readonly Member<SecurityGroup>[]
}

/** What the answers here look at. */
export const placedKinds = [
  vpcEndpoint,
  dbInstance,
  ecsService,
  lb,
  ec2ClientVpnEndpoint,
  route53ResolverEndpoint,
  instance,
  subnet,
  securityGroup,
]

interface Listing {
  readonly id: Id
  readonly name: string
  readonly kind: string
  readonly vpc: Id | null
  readonly subnets: readonly Id[]
  readonly securityGroups: readonly Id[]
}

const subnetAt = (estate: Estate, id: Id | null, field: string): readonly Member<Subnet>[] => {
  const member = estate.get(subnet, id)
  return member === undefined ? [] : [{ field, member }]
}

const groupsOf = (estate: Estate, { securityGroups }: Pick<Listing, 'securityGroups'>): Placed['groups'] =>
  securityGroups.flatMap((id, index) => {
    const member = estate.get(securityGroup, id)
    return member === undefined ? [] : [{ field: `securityGroups[${index}]`, member }]
  })

const asListed = answered((estate: Estate, { id, name, kind, vpc, ...listing }: Listing): Placed => ({
  id,
  name,
  kind,
  vpc,
  subnets: listing.subnets.flatMap((each, index) => subnetAt(estate, each, `subnets[${index}]`)),
  groups: groupsOf(estate, listing),
}))

const resolver = answered((estate: Estate, endpoint: Route53ResolverEndpoint): Placed => ({
  id: endpoint.id,
  name: endpoint.name,
  kind: endpoint.kind,
  vpc: endpoint.vpc,
  subnets: endpoint.ipAddresses.flatMap((each, index) => subnetAt(estate, each.subnet, `ipAddresses[${index}].subnet`)),
  groups: groupsOf(estate, endpoint),
}))

const host = answered((estate: Estate, each: Instance): Placed => ({
  id: each.id,
  name: each.name,
  kind: each.kind,
  vpc: estate.get(subnet, each.subnet)?.vpc ?? null,
  subnets: subnetAt(estate, each.subnet, 'subnet'),
  groups: groupsOf(estate, each),
}))

/** Everything in subnets but EKS clusters, which have rules of their own. */
export const placedIn = answered((estate: Estate): readonly Placed[] => [
  ...[
    ...estate.all(vpcEndpoint).filter(({ vpcEndpointType }) => vpcEndpointType === 'Interface'),
    ...estate.all(dbInstance),
    ...estate.all(ecsService),
    ...estate.all(lb),
    ...estate.all(ec2ClientVpnEndpoint),
  ].map((each) => asListed(estate, each)),
  ...estate.all(route53ResolverEndpoint).map((each) => resolver(estate, each)),
  ...estate.all(instance).map((each) => host(estate, each)),
])
