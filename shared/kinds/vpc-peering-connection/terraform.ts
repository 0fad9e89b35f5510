import { block, resource, type Block } from '../../hcl/block.ts'
import type { Piece, TerraformContext } from '../kind.ts'
import { given } from '../terraform.ts'
import type { VpcPeeringConnection } from './record.ts'

const options = (side: 'accepter' | 'requester'): Block => block(side, [], { allow_remote_vpc_dns_resolution: true })

/** Accepting at once, and options, are for one account and one Region: elsewhere the other side has to accept first. */
export function terraform(connection: VpcPeeringConnection, context: TerraformContext): readonly Piece[] {
  const peerRegion = connection.peerRegion === context.estate.region ? '' : connection.peerRegion
  const accepts = connection.autoAccept && peerRegion === '' && connection.peerOwnerId === ''
  const resolves = accepts && connection.allowRemoteVpcDnsResolution
  const main = resource(
    'aws_vpc_peering_connection',
    context.label(connection.id),
    {
      vpc_id: context.ref(connection.vpc),
      peer_vpc_id: given(connection.peerVpcId) ?? context.ref(connection.peerVpc),
      peer_owner_id: given(connection.peerOwnerId),
      peer_region: given(peerRegion),
      auto_accept: accepts || undefined,
    },
    ...(resolves ? [options('accepter'), options('requester')] : []),
    { tags: context.tags(connection) },
  )
  return [{ file: 'network', block: main }]
}
