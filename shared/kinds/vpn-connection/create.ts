import { lanBlocks } from '../../estate/blocks.ts'
import type { Estate } from '../../estate/estate.ts'
import { freeInsideCidrs, STRONG_ALGORITHMS } from '../../estate/tunnels.ts'
import { meantPrefix4, prefixText } from '../../net/prefix.ts'
import { isPrivate } from '../../net/special-ranges.ts'
import { defaultsOf } from '../../plan/field.ts'
import type { Id } from '../../plan/plan.ts'
import { customerGateway, type CustomerGateway } from '../customer-gateway/record.ts'
import { dxGatewayAssociation } from '../dx-gateway-association/record.ts'
import { ec2TransitGateway } from '../ec2-transit-gateway/record.ts'
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

function tunnelsFor(device: CustomerGateway | undefined, estate: Estate): readonly Tunnel[] {
  const startupAction = device?.ipAddress === '' ? 'add' : 'start'
  const [first = '', second = ''] = freeInsideCidrs(estate, 2)
  return [first, second].map((insideCidr) => ({ ...strong, startupAction, insideCidr }))
}

/** A device with a private address is reached over the transit gateway’s Direct Connect. */
function overDirectConnect(
  device: CustomerGateway | undefined,
  transitGateway: Id,
  estate: Estate,
): Partial<VpnConnection> {
  const transport = estate.all(dxGatewayAssociation).find((each) => each.transitGateway === transitGateway)
  const address = meantPrefix4(`${device?.ipAddress ?? ''}/32`)
  if (address === undefined || transport === undefined || !isPrivate(address)) return {}
  return { outsideIpAddressType: 'PrivateIpv4', transportAssociation: transport.id }
}

/** What follows from AWS’s end. A transit gateway keeps static routes itself. */
function endingAt(into: readonly Id[], device: CustomerGateway | undefined, estate: Estate): Partial<VpnConnection> {
  const transit = into.find((id) => estate.get(ec2TransitGateway, id) !== undefined)
  if (transit !== undefined) return { transitGateway: transit, ...overDirectConnect(device, transit, estate) }
  const office = estate.get(site, device?.site)
  const isStatic = device?.bgpAsn === null && office !== undefined
  return {
    vpnGateway: into.find((id) => estate.get(vpnGateway, id) !== undefined) ?? null,
    staticRoutes: isStatic ? lanBlocks(office).map(prefixText) : [],
  }
}

/** Strong tunnels with free inside addresses; static when the device has no ASN. */
export function create({ estate, into }: CreateContext): Partial<VpnConnection> {
  const device = into.map((id) => estate.get(customerGateway, id)).find((found) => found !== undefined)
  return {
    customerGateway: device?.id ?? null,
    staticRoutesOnly: device?.bgpAsn === null,
    ...endingAt(into, device, estate),
    tunnels: tunnelsFor(device, estate),
  }
}
