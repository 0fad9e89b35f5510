import { admissionKinds } from '../../estate/admitted.ts'
import type { Estate } from '../../estate/estate.ts'
import { officePathKinds } from '../../estate/hybrid.ts'
import { shutOut, type ShutOut } from '../../estate/office-access.ts'
import { remembered } from '../../estate/remember.ts'
import { route53ResolverEndpoint, type Route53ResolverEndpoint } from '../../kinds/route53-resolver-endpoint/record.ts'
import type { SecurityGroupRule } from '../../kinds/security-group/record.ts'
import { vpcEndpoint, type VpcEndpoint } from '../../kinds/vpc-endpoint/record.ts'
import type { RecordType } from '../../plan/kind.ts'
import { HTTPS } from './https.ts'

/** What `shutOffices` looks at. */
export const readsOfShutOffices: readonly RecordType[] = [
  vpcEndpoint,
  route53ResolverEndpoint,
  ...admissionKinds,
  ...officePathKinds,
]

const inboundByVpc = remembered(
  (resolvers: readonly Route53ResolverEndpoint[]) =>
    new Map(resolvers.filter(({ direction }) => direction === 'INBOUND').map((resolver) => [resolver.vpc, resolver])),
)

/** By what the offices find the endpoint’s addresses under the service’s usual name. */
export const resolverFor = (estate: Estate, { vpc, privateDnsEnabled }: VpcEndpoint) =>
  vpc !== null && privateDnsEnabled ? inboundByVpc(estate.all(route53ResolverEndpoint)).get(vpc) : undefined

/** The offices’ networks that find the endpoint and that the rules do not admit. */
export const shutOffices = (
  estate: Estate,
  endpoint: VpcEndpoint,
  ingress: readonly SecurityGroupRule[],
): readonly ShutOut[] =>
  resolverFor(estate, endpoint) === undefined ? [] : shutOut(estate, { vpc: endpoint.vpc, ingress, port: HTTPS })
