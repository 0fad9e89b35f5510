import { facts, table, type Part, type Row } from '../../document/document.ts'
import { vpcBlocks } from '../../estate/blocks.ts'
import type { Estate } from '../../estate/estate.ts'
import { returnPaths } from '../../estate/return-routes.ts'
import { mainTableOf } from '../../estate/routing.ts'
import { prefixText } from '../../net/prefix.ts'
import type { Id } from '../../plan/plan.ts'
import { ec2TransitGateway } from '../ec2-transit-gateway/record.ts'
import { egressOnlyInternetGateway } from '../egress-only-internet-gateway/record.ts'
import { instance } from '../instance/record.ts'
import { internetGateway } from '../internet-gateway/record.ts'
import type { ReportPart } from '../kind.ts'
import { natGateway } from '../nat-gateway/record.ts'
import { subnet } from '../subnet/record.ts'
import { vpc } from '../vpc/record.ts'
import { vpcPeeringConnection } from '../vpc-peering-connection/record.ts'
import { vpnGateway } from '../vpn-gateway/record.ts'
import type { Route, RouteTable } from './record.ts'

const targets = [
  internetGateway,
  vpnGateway,
  natGateway,
  ec2TransitGateway,
  vpcPeeringConnection,
  egressOnlyInternetGateway,
  instance,
]

function targetText(estate: Estate, id: Id | null): string {
  if (id === null) return 'not set'
  const kind = estate.resources.get(id)?.kind
  const title = targets.find(({ name }) => name === kind)?.title
  return title === undefined ? `${id} (not in the plan)` : `${title} ${estate.nameOf(id)}`
}

const destinationText = (estate: Estate, { destinationCidrBlock, destinationPrefixList }: Route): string =>
  [
    destinationCidrBlock,
    ...(destinationPrefixList === null ? [] : [`prefix list ${estate.nameOf(destinationPrefixList)}`]),
  ]
    .filter(Boolean)
    .join(', ') || 'not set'

function localRows(estate: Estate, table: RouteTable): readonly Row[] {
  const home = estate.get(vpc, table.vpc)
  return home === undefined ? [] : vpcBlocks(home).map((block) => [prefixText(block), 'local', 'every table has it'])
}

/** What a gateway writes into the table, as far as the plan knows it. */
function propagatedRows(estate: Estate, table: RouteTable, gateway: Id): readonly Row[] {
  const path = returnPaths(estate, table.vpc ?? '').find((each) => each.gateway.id === gateway)
  const blocks = path?.sites.flatMap(({ lanCidrs }) => lanCidrs) ?? []
  const known = blocks.length === 0 ? ['the networks of its offices'] : [...new Set(blocks)]
  return known.map((block) => [block, targetText(estate, gateway), 'propagated'])
}

const users = (estate: Estate, table: RouteTable): string =>
  estate
    .all(subnet)
    .filter((each) =>
      each.routeTable === null ? mainTableOf(estate, each.vpc)?.id === table.id : each.routeTable === table.id,
    )
    .map(({ name, cidrBlock }) => (cidrBlock === '' ? name : `${name} (${cidrBlock})`))
    .join(', ')

const sheet = (routes: RouteTable, estate: Estate): readonly Part[] => [
  facts([
    ['VPC', estate.nameOf(routes.vpc ?? '')],
    ['Followed by', users(estate, routes) || 'no subnet'],
    ['Main route table', routes.main ? 'yes' : 'no'],
    ['Edge associations', routes.gateways.map((id) => targetText(estate, id)).join(', ')],
  ]),
  table(
    ['Destination', 'Target', 'Origin'],
    [
      ...localRows(estate, routes),
      ...routes.routes.map((route) => [destinationText(estate, route), targetText(estate, route.target), 'static']),
      ...routes.propagatingVgws.flatMap((id) => propagatedRows(estate, routes, id)),
    ],
    'It has no route.',
  ),
]

export const report: ReportPart<RouteTable> = { chapter: 'Routes', sheet }
