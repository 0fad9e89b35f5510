import { counted } from '../../base/words.ts'
import type { Drawing } from '../kind.ts'
import icon from './icon.svg?raw'
import type { NetworkAcl } from './record.ts'

export const drawing: Drawing<NetworkAcl> = {
  shape: 'node',
  icon,
  drawIo: { resource: 'network_access_control_list' },
  size: { width: 144, height: 120 },
  slot: 'strip',
  zone: 'region',
  subtitle: ({ ingress, egress }) =>
    `${counted(ingress.length, 'inbound rule')}\n${counted(egress.length, 'outbound rule')}`,
  tone: () => 'security',
  links: (acl) => acl.subnets.map((id) => ({ key: id, from: acl.id, to: id, style: 'association' as const })),
}
