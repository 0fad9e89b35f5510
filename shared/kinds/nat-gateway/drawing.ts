import type { Drawing } from '../kind.ts'
import icon from './icon.svg?raw'
import type { NatGateway } from './record.ts'

export const drawing: Drawing<NatGateway> = {
  shape: 'node',
  icon,
  drawIo: { resource: 'nat_gateway' },
  size: { width: 144, height: 120 },
  slot: 'strip',
  zone: 'region',
  caption: ({ connectivityType }) => (connectivityType === 'public' ? 'Public NAT gateway' : 'Private NAT gateway'),
  subtitle: ({ connectivityType, publicIp, privateIp }) =>
    [connectivityType === 'public' ? publicIp : '', privateIp].filter(Boolean).join('\n'),
  tone: () => 'gateway',
}
