import type { Drawing } from '../kind.ts'
import icon from './icon.svg?raw'
import type { CustomerGateway } from './record.ts'

export const drawing: Drawing<CustomerGateway> = {
  shape: 'node',
  icon,
  drawIo: { resource: 'customer_gateway' },
  size: { width: 144, height: 120 },
  slot: 'edge',
  zone: 'premises',
  subtitle: (gateway) =>
    [gateway.ipAddress, gateway.bgpAsn === null ? '' : `ASN ${String(gateway.bgpAsn)}`].filter(Boolean).join('\n'),
  tone: () => 'gateway',
}
