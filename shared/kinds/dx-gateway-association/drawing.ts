import { listedBriefly } from '../../base/words.ts'
import type { Drawing } from '../kind.ts'
import icon from './icon.svg?raw'
import type { DxGatewayAssociation } from './record.ts'

/** `10.0.0.0/16 +2` */
const short = ([first = '', ...others]: readonly string[]): string =>
  others.length === 0 ? first : `${first} +${String(others.length)}`

export const drawing: Drawing<DxGatewayAssociation> = {
  shape: 'line',
  icon,
  size: { width: 0, height: 0 },
  slot: 'grid',
  zone: 'region',
  subtitle: (association) => listedBriefly(association.allowedPrefixes),
  tone: () => 'gateway',
  links: ({ dxGateway: from, vpnGateway, transitGateway, allowedPrefixes }) => {
    const to = vpnGateway ?? transitGateway
    if (from === null || to === null) return []
    return [{ key: 'association', from, to, style: 'direct-connect', label: short(allowedPrefixes) }]
  },
}
