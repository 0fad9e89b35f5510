import { hasIpv6, knownIpv6Block } from '../../estate/ipv6.ts'
import type { Drawing } from '../kind.ts'
import icon from './icon.svg?raw'
import type { Vpc } from './record.ts'

export const drawing: Drawing<Vpc> = {
  shape: 'container',
  icon,
  drawIo: { group: 'group_vpc' },
  size: { width: 640, height: 440 },
  slot: 'grid',
  zone: 'region',
  subtitle: (vpc) =>
    [[vpc.cidrBlock, ...vpc.secondaryCidrBlocks].join(', '), hasIpv6(vpc) ? knownIpv6Block(vpc) || 'IPv6' : '']
      .filter(Boolean)
      .join(' · '),
  tone: () => 'vpc',
}
