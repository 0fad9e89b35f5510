import { vpcBlocks } from '../../estate/blocks.ts'
import type { Estate } from '../../estate/estate.ts'
import { prefixText } from '../../net/prefix.ts'
import { vpc } from '../vpc/record.ts'
import { vpnGateway } from '../vpn-gateway/record.ts'
import { prefixesBehind } from './prefixes.ts'
import type { DxGatewayAssociation } from './record.ts'

function behind(association: DxGatewayAssociation, estate: Estate): readonly string[] {
  if (association.transitGateway !== null) return prefixesBehind(estate, association.transitGateway)
  const home = estate.get(vpc, estate.get(vpnGateway, association.vpnGateway)?.vpc)
  return home === undefined ? [] : vpcBlocks(home).map(prefixText)
}

/** Blocks of the VPCs behind it that are not announced yet. */
export const suggest = (association: DxGatewayAssociation, estate: Estate, field: string): readonly string[] =>
  field === 'allowedPrefixes'
    ? behind(association, estate).filter((block) => !association.allowedPrefixes.includes(block))
    : []
