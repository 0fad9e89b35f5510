import type { Drawing } from '../kind.ts'
import icon from './icon.svg?raw'
import type { Estate } from '../../estate/estate.ts'
import { grouped } from '../../estate/grouped.ts'
import { remembered } from '../../estate/remember.ts'
import { subnet, type Subnet } from '../subnet/record.ts'
import type { RouteTable } from './record.ts'

const subnetsByTable = remembered((subnets: readonly Subnet[]) => grouped(subnets, (each) => each.routeTable))

/** More do not fit under a node's name. */
const MOST = 3

/** `0.0.0.0/0, offices`, and how many more there are. */
function destinations({ routes }: RouteTable, estate: Estate): string {
  const words = routes.map(
    ({ destinationCidrBlock, destinationPrefixList }) =>
      destinationCidrBlock || (destinationPrefixList === null ? '' : estate.nameOf(destinationPrefixList)),
  )
  const more = words.length - MOST
  return [...words.filter(Boolean).slice(0, MOST), ...(more > 0 ? [`+${String(more)}`] : [])].join(', ')
}

export const drawing: Drawing<RouteTable> = {
  shape: 'node',
  icon,
  drawIo: { resource: 'route_table' },
  size: { width: 144, height: 120 },
  slot: 'strip',
  zone: 'region',
  caption: (table) => (table.main ? 'Main route table' : 'Route table'),
  subtitle: (table, estate) =>
    [destinations(table, estate), table.propagatingVgws.length > 0 ? 'propagated routes' : '']
      .filter(Boolean)
      .join('\n'),
  tone: () => 'routing',
  links: (table, estate) => [
    ...(subnetsByTable(estate.all(subnet)).get(table.id) ?? []).map(({ id }) => ({
      key: id,
      from: table.id,
      to: id,
      style: 'association' as const,
    })),
    ...table.gateways.map((id) => ({ key: `edge-${id}`, from: id, to: table.id, style: 'association' as const })),
    ...table.propagatingVgws.map((id) => ({ key: id, from: id, to: table.id, style: 'propagation' as const })),
  ],
}
