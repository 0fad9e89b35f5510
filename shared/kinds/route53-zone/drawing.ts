import type { Drawing } from '../kind.ts'
import icon from './icon.svg?raw'
import type { Route53Zone } from './record.ts'

export const drawing: Drawing<Route53Zone> = {
  shape: 'node',
  icon,
  drawIo: { resource: 'hosted_zone' },
  size: { width: 144, height: 120 },
  slot: 'strip',
  zone: 'region',
  subtitle: ({ domainName }) => domainName,
  tone: () => 'endpoint',
  links: (zone) => zone.vpcs.map((id) => ({ key: id, from: zone.id, to: id, style: 'association' as const })),
}
