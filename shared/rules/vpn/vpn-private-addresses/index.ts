import { listedBriefly } from '../../../base/words.ts'
import type { Estate } from '../../../estate/estate.ts'
import { dxGatewayAssociation, type DxGatewayAssociation } from '../../../kinds/dx-gateway-association/record.ts'
import { ec2TransitGateway } from '../../../kinds/ec2-transit-gateway/record.ts'
import { vpnConnection, type VpnConnection } from '../../../kinds/vpn-connection/record.ts'
import { meantPrefix4, prefixText } from '../../../net/prefix.ts'
import { minus, prefixesOf, setOf } from '../../../net/prefix-set.ts'
import { change } from '../../../plan/patch.ts'
import { defineRule, type Fault } from '../../rule.ts'
import { privateIpVpn } from '../sources.ts'

const blocksIn = (texts: readonly string[]) => setOf(texts.flatMap((text) => meantPrefix4(text) ?? []))

/** The association that carries its tunnels, or could: without one vpn-transport asks for it. */
function lineOf(estate: Estate, connection: VpnConnection): DxGatewayAssociation | undefined {
  const named = estate.get(dxGatewayAssociation, connection.transportAssociation)
  if (named?.transitGateway === connection.transitGateway) return named
  return estate.all(dxGatewayAssociation).findLast((line) => line.transitGateway === connection.transitGateway)
}

function faultOf(estate: Estate, connection: VpnConnection): Fault<'none' | 'unannounced'> | undefined {
  const gateway = estate.get(ec2TransitGateway, connection.transitGateway)
  if (gateway === undefined) return undefined
  const outside = blocksIn(gateway.transitGatewayCidrBlocks)
  const values = { connection: connection.name, gateway: gateway.name }
  if (outside.length === 0)
    return { at: gateway.id, field: 'transitGatewayCidrBlocks', message: 'none', values, also: [connection.id] }
  const line = lineOf(estate, connection)
  if (line === undefined || line.allowedPrefixes.length === 0) return undefined
  const missed = prefixesOf(minus(outside, blocksIn(line.allowedPrefixes))).map(prefixText)
  if (missed.length === 0) return undefined
  return {
    at: line.id,
    field: 'allowedPrefixes',
    message: 'unannounced',
    values: { ...values, association: line.name, blocks: listedBriefly(missed) },
    also: [connection.id, gateway.id],
    fix: {
      title: `Allow ${listedBriefly(missed)}`,
      patch: change(line, { allowedPrefixes: [...line.allowedPrefixes, ...missed] }),
    },
  }
}

export const rule = defineRule({
  code: 'vpn-private-addresses',
  severity: 'error',
  title: 'Private VPN without outside addresses',
  reads: [vpnConnection, ec2TransitGateway, dxGatewayAssociation],
  source: privateIpVpn,
  messages: {
    none: '{gateway} has no CIDR block of its own, which AWS takes the private outside addresses of {connection} from; add one, such as 10.254.0.0/24.',
    unannounced:
      '{association} does not allow {blocks} of {gateway}, which the outside addresses of {connection} are of, so the office finds no way to its tunnels.',
  },
  *check(estate) {
    const told = new Set<string>()
    for (const connection of estate.all(vpnConnection)) {
      if (connection.outsideIpAddressType !== 'PrivateIpv4') continue
      const fault = faultOf(estate, connection)
      if (fault === undefined || told.has(fault.at)) continue
      told.add(fault.at)
      yield fault
    }
  },
})
