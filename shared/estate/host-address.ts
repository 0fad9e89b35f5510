import { instance } from '../kinds/instance/record.ts'
import { natGateway } from '../kinds/nat-gateway/record.ts'
import { route53ResolverEndpoint } from '../kinds/route53-resolver-endpoint/record.ts'
import type { Subnet } from '../kinds/subnet/record.ts'
import { address4Text, end4, readAddress4 } from '../net/prefix.ts'
import type { Id } from '../plan/plan.ts'
import { answered } from './answered.ts'
import { subnetBlock } from './blocks.ts'
import type { Estate } from './estate.ts'

/** Kinds whose addresses in subnets can be written down. */
export const writtenHostKinds = [instance, natGateway, route53ResolverEndpoint] as const

const withWrittenHosts = answered((estate: Estate): ReadonlySet<Id | null> => {
  const hosts = [...estate.all(instance), ...estate.all(natGateway)].filter(({ privateIp }) => privateIp !== '')
  const endpoints = estate.all(route53ResolverEndpoint).flatMap(({ ipAddresses }) => ipAddresses)
  return new Set([...hosts, ...endpoints.filter(({ ip }) => ip !== '')].map((each) => each.subnet))
})

/** Whether something has a written address in the subnet, which would be wrong were the subnet to move. */
export const hasWrittenHosts = (estate: Estate, subnet: Subnet): boolean => withWrittenHosts(estate).has(subnet.id)

/** What keeps a host of the subnet from having this address. */
export type HostFault = 'syntax' | 'outside' | 'reserved'

/** AWS keeps the first four addresses of a subnet and the last. Undefined for a good one, or while the block is not known. */
export function hostFault(text: string, subnet: Subnet): HostFault | undefined {
  const address = readAddress4(text)
  const block = subnetBlock(subnet)
  if (address === undefined) return 'syntax'
  if (block === undefined) return undefined
  const last = end4(block) - 1
  if (address < block.base || address > last) return 'outside'
  return address < block.base + 4 || address === last ? 'reserved' : undefined
}

/** The address of the same number in the subnet’s new block; as written where it is in the old block no host, or in the new one. */
export function sameHost(text: string, before: Subnet | undefined, after: Subnet | undefined): string {
  const address = readAddress4(text)
  const [old, now] = [before && subnetBlock(before), after && subnetBlock(after)]
  if (address === undefined || old === undefined || now === undefined) return text
  if (address < old.base || address >= end4(old)) return text
  const moved = address - old.base + now.base
  return moved < end4(now) ? address4Text(moved) : text
}
