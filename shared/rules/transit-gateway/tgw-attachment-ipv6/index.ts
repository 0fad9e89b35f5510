import { listedBriefly } from '../../../base/words.ts'
import { grouped } from '../../../estate/grouped.ts'
import { ec2TransitGatewayVpcAttachment } from '../../../kinds/ec2-transit-gateway-vpc-attachment/record.ts'
import { ec2TransitGateway } from '../../../kinds/ec2-transit-gateway/record.ts'
import { routeTable, type Route } from '../../../kinds/route-table/record.ts'
import { change } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'
import { vpcAttachments } from '../sources.ts'

const isIpv6 = ({ destinationCidrBlock }: Route): boolean => destinationCidrBlock.includes(':')

export const rule = defineRule({
  code: 'tgw-attachment-ipv6',
  severity: 'error',
  title: 'VPC attachment that carries no IPv6',
  reads: [ec2TransitGatewayVpcAttachment, ec2TransitGateway, routeTable],
  source: vpcAttachments,
  messages: {
    off: '{table} sends {blocks} to {gateway}, and {attachment} has IPv6 support off: no IPv6 packet passes it.',
  },
  *check(estate) {
    const tables = grouped(estate.all(routeTable), (table) => table.vpc)
    for (const attachment of estate.all(ec2TransitGatewayVpcAttachment)) {
      const gateway = estate.get(ec2TransitGateway, attachment.transitGateway)
      if (gateway === undefined || attachment.ipv6Support) continue
      const leads = (route: Route): boolean => route.target === gateway.id && isIpv6(route)
      const table = tables.get(attachment.vpc ?? '')?.find(({ routes }) => routes.some(leads))
      if (table === undefined) continue
      yield {
        at: attachment.id,
        field: 'ipv6Support',
        message: 'off',
        values: {
          table: table.name,
          blocks: listedBriefly(table.routes.filter(leads).map(({ destinationCidrBlock }) => destinationCidrBlock)),
          gateway: gateway.name,
          attachment: attachment.name,
        },
        also: [table.id, gateway.id],
        fix: { title: 'Turn IPv6 support on', patch: change(attachment, { ipv6Support: true }) },
      }
    }
  },
})
