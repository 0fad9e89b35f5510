import type { Drawing } from '../kind.ts'
import icon from './icon.svg?raw'
import { isPublic } from '../../estate/routing.ts'
import publicIcon from './icon-public.svg?raw'
import type { Subnet } from './record.ts'

const ipv6Of = ({ ipv6CidrBlock, ipv6Netnum }: Subnet): string =>
  ipv6CidrBlock || (ipv6Netnum === null ? '' : `IPv6 #${String(ipv6Netnum)}`)

const ipv4Of = ({ cidrBlock, ipv6Native }: Subnet): string => (ipv6Native ? '' : cidrBlock)

export const drawing: Drawing<Subnet> = {
  shape: 'container',
  icon,
  drawIo: { group: 'group_security_group' },
  size: { width: 208, height: 72 },
  slot: 'grid',
  zone: 'region',
  subtitle: (subnet) => [ipv4Of(subnet), subnet.availabilityZone, ipv6Of(subnet)].filter(Boolean).join(' · '),
  tone: (subnet, estate) => (isPublic(estate, subnet) ? 'subnet-public' : 'subnet-private'),
  caption: (subnet, estate) => (isPublic(estate, subnet) ? 'Public subnet' : 'Private subnet'),
  column: (subnet) => subnet.availabilityZone,
  row: (subnet, estate) => (isPublic(estate, subnet) ? 0 : 1),
  iconOf: (subnet, estate) => (isPublic(estate, subnet) ? publicIcon : icon),
}
