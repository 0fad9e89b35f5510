import { AMAZON_DEFAULT_ASN } from '../../estate/asns.ts'
import type { Drawing } from '../kind.ts'
import icon from './icon.svg?raw'
import type { DxGateway } from './record.ts'

export const drawing: Drawing<DxGateway> = {
  shape: 'node',
  icon,
  drawIo: { service: 'direct_connect' },
  size: { width: 144, height: 120 },
  slot: 'edge',
  zone: 'region',
  subtitle: (gateway) => `ASN ${String(gateway.amazonSideAsn ?? AMAZON_DEFAULT_ASN)}`,
  tone: () => 'gateway',
  links: ({ id, sites }) => sites.map((from) => ({ key: from, from, to: id, style: 'direct-connect' as const })),
}
