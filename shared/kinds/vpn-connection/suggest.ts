import { lanBlocks } from '../../estate/blocks.ts'
import type { Estate } from '../../estate/estate.ts'
import { freeInsideCidrs, freeInsideIpv6Cidrs } from '../../estate/tunnels.ts'
import { prefixText } from '../../net/prefix.ts'
import { customerGateway } from '../customer-gateway/record.ts'
import { site } from '../site/record.ts'
import type { VpnConnection } from './record.ts'

/** Inside blocks that no tunnel uses; the office's networks as static routes. */
export function suggest(connection: VpnConnection, estate: Estate, field: string): readonly string[] {
  if (field.endsWith('.insideCidr')) return freeInsideCidrs(estate, 3)
  if (field.endsWith('.insideIpv6Cidr')) return freeInsideIpv6Cidrs(estate, 3)
  const office = estate.get(site, estate.get(customerGateway, connection.customerGateway)?.site)
  if (field !== 'staticRoutes' || office === undefined) return []
  return lanBlocks(office)
    .map(prefixText)
    .filter((block) => !connection.staticRoutes.includes(block))
}
