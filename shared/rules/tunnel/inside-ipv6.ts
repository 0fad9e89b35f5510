import type { VpnConnection } from '../../kinds/vpn-connection/record.ts'
import { meantPrefix, type Prefix6 } from '../../net/prefix.ts'

export const carriesIpv6 = ({ transitGateway, tunnelInsideIpVersion }: VpnConnection): boolean =>
  transitGateway !== null && tunnelInsideIpVersion === 'ipv6'

/** The block that text means; undefined for IPv4, nothing and nonsense. */
export function insideBlock6(text: string): Prefix6 | undefined {
  const prefix = text === '' ? undefined : meantPrefix(text)
  return prefix?.family === 6 ? prefix : undefined
}
