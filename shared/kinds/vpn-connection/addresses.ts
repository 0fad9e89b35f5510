import type { AddressUse } from '../kind.ts'
import type { VpnConnection } from './record.ts'

/** Other gateways may have tunnels with the same inside addresses. */
export function addresses({ id, tunnels, vpnGateway, transitGateway }: VpnConnection): readonly AddressUse[] {
  const scope = transitGateway ?? vpnGateway ?? id
  return tunnels.flatMap(({ insideCidr, insideIpv6Cidr }, i) =>
    Object.entries({ insideCidr, insideIpv6Cidr }).map(([field, text]) => ({
      field: `tunnels[${String(i)}].${field}`,
      text,
      role: 'tunnel' as const,
      scope,
    })),
  )
}
