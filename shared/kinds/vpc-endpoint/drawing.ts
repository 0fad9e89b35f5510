import type { Drawing } from '../kind.ts'
import icon from './icon.svg?raw'
import type { VpcEndpoint } from './record.ts'

export const drawing: Drawing<VpcEndpoint> = {
  shape: 'node',
  icon,
  drawIo: { resource: 'endpoints' },
  size: { width: 144, height: 120 },
  slot: 'strip',
  zone: 'region',
  caption: ({ vpcEndpointType }) => `${vpcEndpointType} endpoint`,
  subtitle: ({ service }) => service,
  tone: () => 'endpoint',
}
