import { dbInstance } from '../kinds/db-instance/record.ts'
import { ec2ClientVpnEndpoint } from '../kinds/ec2-client-vpn-endpoint/record.ts'
import { ecsService } from '../kinds/ecs-service/record.ts'
import { eksCluster } from '../kinds/eks-cluster/record.ts'
import { instance } from '../kinds/instance/record.ts'
import { lb } from '../kinds/lb/record.ts'
import { natGateway } from '../kinds/nat-gateway/record.ts'
import { route53ResolverEndpoint } from '../kinds/route53-resolver-endpoint/record.ts'
import { vpcEndpoint } from '../kinds/vpc-endpoint/record.ts'
import type { Id } from '../plan/plan.ts'
import { answered } from './answered.ts'
import type { Estate } from './estate.ts'

/** What the answer here looks at. */
export const internetOnlyKinds = [
  natGateway,
  lb,
  instance,
  dbInstance,
  ecsService,
  eksCluster,
  vpcEndpoint,
  route53ResolverEndpoint,
  ec2ClientVpnEndpoint,
]

const isForInternet = (estate: Estate, id: Id): boolean =>
  estate.get(natGateway, id)?.connectivityType === 'public' || estate.get(lb, id)?.internal === false

function* subnetsByUser(estate: Estate): Generator<readonly [Id, readonly (Id | null)[]]> {
  for (const { id, subnet } of [...estate.all(natGateway), ...estate.all(instance)]) yield [id, [subnet]]
  for (const kind of [lb, dbInstance, ecsService, vpcEndpoint, ec2ClientVpnEndpoint] as const)
    for (const { id, subnets } of estate.all(kind)) yield [id, subnets]
  for (const { id, subnets, nodeGroups } of estate.all(eksCluster))
    yield [id, [...subnets, ...nodeGroups.flatMap((group) => group.subnets)]]
  for (const { id, ipAddresses } of estate.all(route53ResolverEndpoint))
    yield [id, ipAddresses.map(({ subnet }) => subnet)]
}

/** Subnets that hold public NAT gateways and internet-facing load balancers and nothing else: no office calls them. */
export const internetOnlySubnets = answered((estate: Estate): ReadonlySet<Id | null> => {
  const open = new Set<Id | null>()
  const called = new Set<Id | null>()
  for (const [id, subnets] of subnetsByUser(estate))
    for (const each of subnets) (isForInternet(estate, id) ? open : called).add(each)
  return new Set([...open].filter((id) => !called.has(id)))
})
