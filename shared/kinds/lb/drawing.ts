import { listedBriefly } from '../../base/words.ts'
import type { Drawing } from '../kind.ts'
import applicationIcon from './icon-application.svg?raw'
import networkIcon from './icon-network.svg?raw'
import icon from './icon.svg?raw'
import type { Lb } from './record.ts'

/** Who reaches it, and where. */
function subtitle({ internal, listeners }: Lb): string {
  const ports = listeners.flatMap(({ protocol, port }) => (port === null ? [] : `${protocol} ${String(port)}`))
  return [internal ? 'internal' : 'internet-facing', listedBriefly(ports, 3)].filter((line) => line !== '').join('\n')
}

export const drawing: Drawing<Lb> = {
  shape: 'node',
  icon,
  iconOf: ({ loadBalancerType }) => (loadBalancerType === 'network' ? networkIcon : applicationIcon),
  drawIo: { service: 'elastic_load_balancing' },
  size: { width: 144, height: 120 },
  slot: 'strip',
  zone: 'region',
  caption: ({ loadBalancerType }) =>
    loadBalancerType === 'network' ? 'Network load balancer' : 'Application load balancer',
  subtitle,
  tone: () => 'compute',
  links: (balancer) => [
    ...balancer.targets.map((id) => ({ key: id, from: balancer.id, to: id, style: 'association' as const })),
    ...balancer.securityGroups.map((id) => ({ key: id, from: id, to: balancer.id, style: 'association' as const })),
  ],
}
