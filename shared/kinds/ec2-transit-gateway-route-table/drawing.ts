import type { Drawing } from '../kind.ts'
import icon from './icon.svg?raw'
import type { Ec2TransitGatewayRouteTable } from './record.ts'

export const drawing: Drawing<Ec2TransitGatewayRouteTable> = {
  shape: 'node',
  icon,
  size: { width: 144, height: 120 },
  slot: 'strip',
  zone: 'region',
  subtitle: () => '',
  tone: () => 'routing',
}
