import { dxGateway } from '../dx-gateway/record.ts'
import { ec2TransitGateway } from '../ec2-transit-gateway/record.ts'
import type { CreateContext } from '../kind.ts'
import { vpnGateway } from '../vpn-gateway/record.ts'
import { prefixesBehind } from './prefixes.ts'
import type { DxGatewayAssociation } from './record.ts'

/** Through a transit gateway the office learns only what is named: the blocks of its VPCs. */
export function create({ estate, into }: CreateContext): Partial<DxGatewayAssociation> {
  const transitGateway = into.find((id) => estate.get(ec2TransitGateway, id) !== undefined)
  return {
    dxGateway: into.find((id) => estate.get(dxGateway, id) !== undefined) ?? null,
    vpnGateway: into.find((id) => estate.get(vpnGateway, id) !== undefined) ?? null,
    transitGateway: transitGateway ?? null,
    allowedPrefixes: transitGateway === undefined ? [] : prefixesBehind(estate, transitGateway),
  }
}
