import type { Drawing } from '../kind.ts'
import icon from './icon.svg?raw'
import type { EksCluster } from './record.ts'

const endpointWords = {
  public: 'public endpoint',
  public_and_private: 'public and private endpoint',
  private: 'private endpoint',
  none: 'no endpoint',
} as const

export const drawing: Drawing<EksCluster> = {
  shape: 'node',
  icon,
  drawIo: { service: 'eks' },
  size: { width: 144, height: 120 },
  slot: 'strip',
  zone: 'region',
  subtitle: (cluster) => endpointWords[cluster.endpointAccess],
  tone: () => 'compute',
  links: (cluster) => [
    ...cluster.subnets.map((id) => ({ key: id, from: cluster.id, to: id, style: 'association' as const })),
    ...cluster.securityGroups.map((id) => ({ key: id, from: id, to: cluster.id, style: 'association' as const })),
  ],
}
