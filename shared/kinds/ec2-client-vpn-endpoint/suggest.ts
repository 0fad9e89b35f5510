import { lanBlocks, vpcBlock, vpcBlocks } from '../../estate/blocks.ts'
import type { Estate } from '../../estate/estate.ts'
import { officesOf } from '../../estate/offices.ts'
import { freeClientBlock } from '../../estate/private-space.ts'
import { address4Text, prefixText } from '../../net/prefix.ts'
import { vpc } from '../vpc/record.ts'
import type { Ec2ClientVpnEndpoint } from './record.ts'

const LENGTHS = [22, 20, 18, 16]

const freeBlocks = (estate: Estate): readonly string[] =>
  LENGTHS.flatMap((length) => {
    const free = freeClientBlock(estate, length)
    return free === undefined ? [] : [prefixText(free)]
  })

const officeNetworks = (endpoint: Ec2ClientVpnEndpoint, estate: Estate): readonly string[] =>
  officesOf(estate, endpoint.vpc).flatMap(lanBlocks).map(prefixText)

/** Free blocks for clients; networks of the VPC and of its offices; the VPC’s own name server. */
export function suggest(endpoint: Ec2ClientVpnEndpoint, estate: Estate, field: string): readonly string[] {
  const home = estate.get(vpc, endpoint.vpc)
  if (field === 'clientCidrBlock') return freeBlocks(estate)
  if (home === undefined) return []
  if (field.endsWith('.targetNetworkCidr'))
    return [...vpcBlocks(home).map(prefixText), ...officeNetworks(endpoint, estate)]
  if (field.endsWith('.destinationCidrBlock')) return officeNetworks(endpoint, estate)
  const block = vpcBlock(home)
  return field === 'dnsServers' && block !== undefined ? [address4Text(block.base + 2)] : []
}
