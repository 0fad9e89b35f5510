import { listedBriefly } from '../../base/words.ts'
import type { Drawing } from '../kind.ts'
import icon from './icon.svg?raw'
import type { Route53ResolverEndpoint } from './record.ts'

/** Outbound: whose names it asks for. Inbound: where the office asks. */
function subtitle({ direction, ipAddresses, rules }: Route53ResolverEndpoint): string {
  const texts = direction === 'INBOUND' ? ipAddresses.map(({ ip }) => ip) : rules.map(({ domainName }) => domainName)
  return listedBriefly(
    texts.filter((text) => text !== ''),
    2,
  )
}

export const drawing: Drawing<Route53ResolverEndpoint> = {
  shape: 'node',
  icon,
  drawIo: { service: 'route_53' },
  size: { width: 144, height: 120 },
  slot: 'strip',
  zone: 'region',
  caption: ({ direction }) => `${direction === 'INBOUND' ? 'Inbound' : 'Outbound'} resolver`,
  subtitle,
  tone: () => 'endpoint',
}
