import type { Estate } from '../../estate/estate.ts'
import { vpnConnection } from '../../kinds/vpn-connection/record.ts'
import type { Id } from '../../plan/plan.ts'

/** Associations that carry the tunnels of private VPN connections. */
export const transports = (estate: Estate): ReadonlySet<Id> =>
  new Set(
    estate
      .all(vpnConnection)
      .filter(({ outsideIpAddressType }) => outsideIpAddressType === 'PrivateIpv4')
      .flatMap(({ transportAssociation }) => transportAssociation ?? []),
  )
