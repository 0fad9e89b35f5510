import { instance } from '../kinds/instance/record.ts'
import { natGateway } from '../kinds/nat-gateway/record.ts'
import { route53ResolverEndpoint } from '../kinds/route53-resolver-endpoint/record.ts'
import type { Subnet } from '../kinds/subnet/record.ts'
import { end4, readAddress4 } from '../net/prefix.ts'
import type { Id } from '../plan/plan.ts'
import { subnetBlock } from './blocks.ts'
import type { Estate } from './estate.ts'
import { remembered } from './remember.ts'

/** Kinds whose addresses in subnets can be written down. */
export const writtenHostKinds = [instance, natGateway, route53ResolverEndpoint] as const

const withWrittenHosts = remembered((estate: Estate): ReadonlySet<Id | null> => {
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
