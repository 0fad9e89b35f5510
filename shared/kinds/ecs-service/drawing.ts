import type { Drawing } from '../kind.ts'
import icon from './icon.svg?raw'
import type { EcsService } from './record.ts'

export const drawing: Drawing<EcsService> = {
  shape: 'node',
  icon,
  drawIo: { resource: 'ecs_service' },
  size: { width: 144, height: 120 },
  slot: 'strip',
  zone: 'region',
  subtitle: ({ launchType, containerPort }) =>
    [launchType === 'FARGATE' ? 'Fargate' : 'EC2', ...(containerPort === null ? [] : [containerPort])].join(' · '),
  tone: () => 'compute',
  links: (service) => [
    ...service.subnets.map((id) => ({ key: id, from: service.id, to: id, style: 'association' as const })),
    ...service.securityGroups.map((id) => ({ key: id, from: id, to: service.id, style: 'association' as const })),
  ],
}
