import type { Drawing } from '../kind.ts'
import icon from './icon.svg?raw'
import { subnet } from '../subnet/record.ts'
import type { RouteTable } from './record.ts'

export const drawing: Drawing<RouteTable> = {
  shape: 'node',
  icon,
  size: { width: 144, height: 120 },
  slot: 'strip',
  zone: 'region',
  subtitle: (table) => table.routes.map((route) => route.destinationCidrBlock).join(', '),
  tone: () => 'routing',
  links: (table, estate) => [
    ...estate
      .all(subnet)
      .filter((each) => each.routeTable === table.id)
      .map((each) => ({ key: each.id, from: table.id, to: each.id, style: 'association' as const })),
    ...table.propagatingVgws.map((id) => ({ key: id, from: id, to: table.id, style: 'propagation' as const })),
  ],
}
