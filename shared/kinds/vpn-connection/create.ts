import { lanBlocks } from '../../estate/blocks.ts'
import { freeInsideCidrs, STRONG_ALGORITHMS } from '../../estate/tunnels.ts'
import { prefixText } from '../../net/prefix.ts'
import { defaultsOf } from '../../plan/field.ts'
import { customerGateway } from '../customer-gateway/record.ts'
import type { CreateContext } from '../kind.ts'
import { site } from '../site/record.ts'
import { vpnGateway } from '../vpn-gateway/record.ts'
import { tunnelFields, type Tunnel, type VpnConnection } from './record.ts'

/** Strong algorithms and AWS starting the negotiation; the same on both tunnels. */
const strong: Tunnel = {
  ...defaultsOf(tunnelFields),
  ...STRONG_ALGORITHMS,
  startupAction: 'start',
  phase1LifetimeSeconds: 28800,
  phase2LifetimeSeconds: 3600,
  dpdTimeoutAction: 'restart',
  dpdTimeoutSeconds: 30,
}

/** Strong tunnels with free inside addresses; static when the device has no ASN. */
export function create({ estate, into }: CreateContext): Partial<VpnConnection> {
  const cgw = into.map((id) => estate.get(customerGateway, id)).find((found) => found !== undefined)
  const vgw = into.map((id) => estate.get(vpnGateway, id)).find((found) => found !== undefined)
  const office = estate.get(site, cgw?.site)
  const startupAction = cgw !== undefined && cgw.ipAddress === '' ? 'add' : 'start'
  return {
    customerGateway: cgw?.id ?? null,
    vpnGateway: vgw?.id ?? null,
    staticRoutesOnly: cgw?.bgpAsn === null,
    staticRoutes: cgw?.bgpAsn === null && office !== undefined ? lanBlocks(office).map(prefixText) : [],
    tunnels: freeInsideCidrs(estate, 2).map((insideCidr) => ({ ...strong, startupAction, insideCidr })),
  }
}
