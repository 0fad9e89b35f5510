import { instance } from '../kinds/instance/record.ts'
import { internetGateway } from '../kinds/internet-gateway/record.ts'
import { natGateway } from '../kinds/nat-gateway/record.ts'
import { ec2ManagedPrefixList } from '../kinds/ec2-managed-prefix-list/record.ts'
import { ec2TransitGateway } from '../kinds/ec2-transit-gateway/record.ts'
import { routeTable, type Route } from '../kinds/route-table/record.ts'
import { subnet, type Subnet } from '../kinds/subnet/record.ts'
import { vpcEndpoint, type VpcEndpoint } from '../kinds/vpc-endpoint/record.ts'
import { vpnGateway } from '../kinds/vpn-gateway/record.ts'
import type { RecordType } from '../plan/kind.ts'
import type { Id } from '../plan/plan.ts'
import { answered } from './answered.ts'
import { plainServiceName } from './aws-services.ts'
import { beyondKinds, leadsOn } from './beyond.ts'
import type { Estate } from './estate.ts'
import { grouped } from './grouped.ts'
import { remembered } from './remember.ts'
import { defaultRoutes, leadsToInternet, usableTableOf } from './routing.ts'

/** What the answers here look at, for rules that ask them. */
export const wayOutKinds: readonly RecordType[] = [
  subnet,
  routeTable,
  ec2ManagedPrefixList,
  internetGateway,
  natGateway,
  instance,
  vpcEndpoint,
  ...beyondKinds,
]

/** How hosts of a subnet leave for the internet: those with a public address of their own only, or all of them. */
export type WayOut = 'with-public-address' | 'all'

function wayBy(estate: Estate, from: Subnet, route: Route): WayOut | undefined {
  if (leadsToInternet(estate, route, from.vpc)) return 'with-public-address'
  const nat = estate.get(natGateway, route.target)
  if (nat !== undefined) return nat.connectivityType === 'public' ? 'all' : undefined
  if (estate.get(instance, route.target) !== undefined) return 'all'
  const gateway = estate.get(vpnGateway, route.target) ?? estate.get(ec2TransitGateway, route.target)
  return gateway !== undefined && leadsOn(estate, gateway.id, from.vpc) ? 'all' : undefined
}

/** By its default route; an appliance, or an office that may announce everything, is taken to lead on. */
export function wayOut(estate: Estate, from: Subnet): WayOut | undefined {
  const table = usableTableOf(estate, from)
  const routes = table === undefined ? [] : defaultRoutes(estate, table, 'ipv4')
  return routes.flatMap((route) => wayBy(estate, from, route) ?? []).at(0)
}

const endpointKey = (vpc: Id | null, service: string): string => `${vpc ?? ''} ${service}`

const endpointsByService = remembered((endpoints: readonly VpcEndpoint[]) =>
  grouped(endpoints, ({ vpc, service }) => endpointKey(vpc, plainServiceName(service))),
)

function serves(endpoint: VpcEndpoint, table: Id | undefined): boolean {
  if (endpoint.vpcEndpointType === 'Gateway') return table !== undefined && endpoint.routeTables.includes(table)
  return endpoint.privateDnsEnabled && endpoint.subnets.length > 0
}

const endpointsFor = answered(
  (estate: Estate, vpc: Id | null, service: string): readonly VpcEndpoint[] =>
    endpointsByService(estate.all(vpcEndpoint)).get(endpointKey(vpc, service)) ?? [],
)

/** Those of the services that hosts of the subnet find no endpoint for by the usual name. */
export function withoutEndpoint(estate: Estate, from: Subnet, services: readonly string[]): readonly string[] {
  const table = usableTableOf(estate, from)?.id
  return services.filter((service) => !endpointsFor(estate, from.vpc, service).some((each) => serves(each, table)))
}
