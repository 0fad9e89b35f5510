import { hasIpv6 } from '../../estate/ipv6.ts'
import type { Drawing } from '../kind.ts'
import icon from './icon.svg?raw'
import type { Vpc } from './record.ts'

export const drawing: Drawing<Vpc> = {
  shape: 'container',
  icon,
  size: { width: 640, height: 440 },
  slot: 'grid',
  zone: 'region',
  subtitle: (vpc) =>
    [[vpc.cidrBlock, ...vpc.secondaryCidrBlocks].join(', '), hasIpv6(vpc) ? vpc.ipv6CidrBlock || 'IPv6' : '']
      .filter(Boolean)
      .join(' · '),
  tone: () => 'vpc',
}
