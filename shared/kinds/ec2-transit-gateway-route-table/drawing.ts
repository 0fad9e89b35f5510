import type { Estate } from '../../estate/estate.ts'
import { attachmentOf, farEndOf } from '../../estate/transit.ts'
import type { Id } from '../../plan/plan.ts'
import type { Drawing } from '../kind.ts'
import icon from './icon.svg?raw'
import type { Ec2TransitGatewayRouteTable } from './record.ts'

/** Names of the VPCs and gateways behind the attachments. */
const farEnds = (ids: readonly Id[], estate: Estate): readonly string[] =>
  ids.map((id) => {
    const attachment = attachmentOf(estate, id)
    return estate.nameOf((attachment && farEndOf(attachment)) ?? id)
  })

const after = (word: string, names: readonly string[]): string =>
  names.length === 0 ? '' : `${word} ${names.join(', ')}`

/** From where packets follow it, and where it leads. */
function subtitle(table: Ec2TransitGatewayRouteTable, estate: Estate): string {
  const open = table.routes.filter(({ blackhole }) => !blackhole).map((route) => route.destinationCidrBlock)
  return [
    after('from', farEnds(table.associations, estate)),
    after('to', [...farEnds(table.propagations, estate), ...open]),
  ]
    .filter(Boolean)
    .join('\n')
}

export const drawing: Drawing<Ec2TransitGatewayRouteTable> = {
  shape: 'node',
  icon,
  drawIo: { resource: 'route_table' },
  size: { width: 144, height: 120 },
  slot: 'strip',
  zone: 'region',
  caption: () => 'Transit route table',
  subtitle,
  tone: () => 'routing',
  links: ({ id, transitGateway }) =>
    transitGateway === null
      ? []
      : [{ key: 'transit-gateway', from: transitGateway, to: id, style: 'association' as const }],
}
