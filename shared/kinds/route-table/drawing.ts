import type { Drawing } from '../kind.ts'
import icon from './icon.svg?raw'
import { grouped } from '../../estate/grouped.ts'
import { remembered } from '../../estate/remember.ts'
import { subnet, type Subnet } from '../subnet/record.ts'
import type { RouteTable } from './record.ts'

const subnetsByTable = remembered((subnets: readonly Subnet[]) => grouped(subnets, (each) => each.routeTable))

export const drawing: Drawing<RouteTable> = {
  shape: 'node',
  icon,
  size: { width: 144, height: 120 },
  slot: 'strip',
  zone: 'region',
  subtitle: (table) =>
    [
      table.routes.map((route) => route.destinationCidrBlock).join(', '),
      table.propagatingVgws.length > 0 ? 'propagated routes' : '',
    ]
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
    ...table.propagatingVgws.map((id) => ({ key: id, from: id, to: table.id, style: 'propagation' as const })),
  ],
}
