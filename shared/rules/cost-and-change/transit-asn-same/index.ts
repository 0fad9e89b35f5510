import { grouped } from '../../../estate/grouped.ts'
import { dxGatewayAssociation } from '../../../kinds/dx-gateway-association/record.ts'
import { ec2TransitGateway, type Ec2TransitGateway } from '../../../kinds/ec2-transit-gateway/record.ts'
import { defineRule } from '../../rule.ts'

const AMAZON_DEFAULT = 64512

const asnOf = ({ amazonSideAsn }: Ec2TransitGateway): string => String(amazonSideAsn ?? AMAZON_DEFAULT)

export const rule = defineRule({
  code: 'transit-asn-same',
  severity: 'advice',
  title: 'Transit gateways with one ASN',
  reads: [ec2TransitGateway, dxGatewayAssociation],
  source: {
    title: 'Amazon VPC Transit Gateways, Transit gateway peering attachments',
    url: 'https://docs.aws.amazon.com/vpc/latest/tgw/tgw-peering.html',
    read: '2026-11',
  },
  messages: {
    same: '{gateway} and {other} both have ASN {asn}, which can’t be changed later; AWS advises one each, for the day they are peered or share a Direct Connect gateway.',
  },
  *check(estate) {
    const onDirectConnect = new Set(estate.all(dxGatewayAssociation).map(({ transitGateway }) => transitGateway))
    for (const [first, ...others] of grouped(estate.all(ec2TransitGateway), asnOf).values())
      for (const gateway of others) {
        if (first === undefined || onDirectConnect.has(gateway.id)) continue
        yield {
          at: gateway.id,
          field: 'amazonSideAsn',
          message: 'same',
          values: { gateway: gateway.name, other: first.name, asn: asnOf(gateway) },
          also: [first.id],
        }
      }
  },
})
