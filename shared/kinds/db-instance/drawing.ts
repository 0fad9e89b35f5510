import { portOf } from '../../estate/rds.ts'
import type { Drawing } from '../kind.ts'
import icon from './icon.svg?raw'
import type { DbInstance } from './record.ts'

export const drawing: Drawing<DbInstance> = {
  shape: 'node',
  icon,
  drawIo: { service: 'rds' },
  size: { width: 144, height: 120 },
  slot: 'strip',
  zone: 'region',
  subtitle: (instance) => `${instance.engine} · ${String(portOf(instance))}`,
  tone: () => 'database',
  links: (instance) => [
    ...instance.subnets.map((id) => ({ key: id, from: instance.id, to: id, style: 'association' as const })),
    ...instance.securityGroups.map((id) => ({ key: id, from: id, to: instance.id, style: 'association' as const })),
  ],
}
