import { usesOf } from '../address-uses.ts'
import type { AddressUse } from '../kind.ts'
import type { Vpc } from './record.ts'

/** Amazon picks the IPv6 block unless it comes from a pool. */
export const addresses = (vpc: Vpc): readonly AddressUse[] => [
  { field: 'cidrBlock', text: vpc.cidrBlock, role: 'vpc' },
  ...usesOf('secondaryCidrBlocks', vpc.secondaryCidrBlocks, 'vpc'),
  { field: 'ipv6CidrBlock', text: vpc.ipv6IpamPool === '' ? '' : vpc.ipv6CidrBlock, role: 'vpc' },
]
