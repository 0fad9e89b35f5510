import { counted } from '../../base/words.ts'
import type { Drawing } from '../kind.ts'
import icon from './icon.svg?raw'
import type { Ec2ManagedPrefixList } from './record.ts'

export const drawing: Drawing<Ec2ManagedPrefixList> = {
  shape: 'node',
  icon,
  size: { width: 144, height: 120 },
  slot: 'strip',
  zone: 'region',
  subtitle: ({ entries, addressFamily }) =>
    entries.length > 0 && entries.length < 3
      ? entries.map(({ cidr }) => cidr).join('\n')
      : counted(entries.length, `${addressFamily} block`),
  tone: () => 'security',
}
