import type { Drawing } from '../kind.ts'
import icon from './icon.svg?raw'
import type { CloudfrontDistribution } from './record.ts'

export const drawing: Drawing<CloudfrontDistribution> = {
  shape: 'node',
  icon,
  drawIo: { service: 'cloudfront' },
  size: { width: 144, height: 120 },
  slot: 'strip',
  zone: 'region',
  subtitle: ({ aliases }) => aliases[0] ?? '',
  tone: () => 'gateway',
  links: ({ id, origin }) =>
    origin === null ? [] : [{ key: 'origin', from: id, to: origin, style: 'association' as const }],
}
