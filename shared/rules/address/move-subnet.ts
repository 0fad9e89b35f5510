import type { Estate } from '../../estate/estate.ts'
import { hasWrittenHosts, writtenHostKinds } from '../../estate/host-address.ts'
import { subnet, type Subnet } from '../../kinds/subnet/record.ts'
import { vpc } from '../../kinds/vpc/record.ts'
import type { Prefix4 } from '../../net/prefix.ts'
import type { Fix } from '../../plan/finding.ts'
import { useBlock } from './use-block.ts'

/** What `moveSubnet` and those who look for a free block look at. */
export const readsOfMoveSubnet = [subnet, vpc, ...writtenHostKinds] as const

/** As `useBlock`, for a subnet in which no host’s address is written down. */
export const moveSubnet = (estate: Estate, each: Subnet, block: Prefix4 | undefined): { readonly fix?: Fix } =>
  hasWrittenHosts(estate, each) ? {} : useBlock(each, 'cidrBlock', block)
