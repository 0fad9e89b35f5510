import type { VpnConnection } from '../../kinds/vpn-connection/record.ts'

export const carriesIpv6 = ({ transitGateway, tunnelInsideIpVersion }: VpnConnection): boolean =>
  transitGateway !== null && tunnelInsideIpVersion === 'ipv6'
