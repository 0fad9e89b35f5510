import { counted } from '../../base/words.ts'
import type { Estate } from '../../estate/estate.ts'
import { transitTableOf, transitTablesOf } from '../../estate/transit.ts'
import type { Drawing } from '../kind.ts'
import icon from './icon.svg?raw'
import type { Ec2TransitGatewayVpcAttachment } from './record.ts'

/** Which route table its packets follow, where the transit gateway has more than its default one. */
function tableLabel(attachment: Ec2TransitGatewayVpcAttachment, estate: Estate): string {
  const table = transitTableOf(estate, attachment)
  if (table === undefined) return 'No route table'
  if (table.record !== undefined) return `Table ${table.record.name}`
  return transitTablesOf(estate, attachment.transitGateway).length > 1 ? 'Default table' : ''
}

export const drawing: Drawing<Ec2TransitGatewayVpcAttachment> = {
  shape: 'line',
  icon,
  size: { width: 0, height: 0 },
  slot: 'grid',
  zone: 'region',
  subtitle: (attachment) => counted(attachment.subnets.length, 'subnet'),
  tone: () => 'gateway',
  links: (attachment, estate) => {
    const { transitGateway: from, vpc: to } = attachment
    if (from === null || to === null) return []
    return [{ key: 'attachment', from, to, style: 'attachment', label: tableLabel(attachment, estate) }]
  },
}
