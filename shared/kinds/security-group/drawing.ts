import type { Drawing } from '../kind.ts'
import icon from './icon.svg?raw'
import type { SecurityGroup } from './record.ts'

export const drawing: Drawing<SecurityGroup> = {
  shape: 'node',
  icon,
  drawIo: { resource: 'security_group' },
  size: { width: 144, height: 120 },
  slot: 'strip',
  zone: 'region',
  subtitle: (group) =>
    group.ingress.length === 1 ? '1 inbound rule' : `${String(group.ingress.length)} inbound rules`,
  tone: () => 'security',
}
