import type { Drawing } from '../kind.ts'
import icon from './icon.svg?raw'
import type { Instance } from './record.ts'

export const drawing: Drawing<Instance> = {
  shape: 'node',
  icon,
  drawIo: { resource: 'instance2' },
  size: { width: 144, height: 120 },
  slot: 'strip',
  zone: 'region',
  subtitle: ({ privateIp, instanceType }) => privateIp || instanceType,
  tone: () => 'compute',
  links: (host) => host.securityGroups.map((id) => ({ key: id, from: id, to: host.id, style: 'association' as const })),
}
