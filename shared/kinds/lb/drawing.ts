import type { Drawing } from '../kind.ts'
import applicationIcon from './icon-application.svg?raw'
import networkIcon from './icon-network.svg?raw'
import icon from './icon.svg?raw'
import type { Lb } from './record.ts'

const listeners = (balancer: Lb): string =>
  balancer.listeners.flatMap(({ protocol, port }) => (port === null ? [] : `${protocol} ${String(port)}`)).join(', ')

export const drawing: Drawing<Lb> = {
  shape: 'node',
  icon,
  iconOf: ({ loadBalancerType }) => (loadBalancerType === 'network' ? networkIcon : applicationIcon),
  size: { width: 144, height: 120 },
  slot: 'strip',
  zone: 'region',
  caption: ({ loadBalancerType, internal }) =>
    `${internal ? 'Internal' : 'Internet-facing'} ${loadBalancerType} load balancer`,
  subtitle: listeners,
  tone: () => 'compute',
  links: (balancer) => [
    ...balancer.targets.map((id) => ({ key: id, from: balancer.id, to: id, style: 'association' as const })),
    ...balancer.securityGroups.map((id) => ({ key: id, from: id, to: balancer.id, style: 'association' as const })),
  ],
}
