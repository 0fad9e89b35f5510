import { grouped } from '../../../estate/grouped.ts'
import { dxGatewayAssociation } from '../../../kinds/dx-gateway-association/record.ts'
import { dxGateway } from '../../../kinds/dx-gateway/record.ts'
import { ec2TransitGateway } from '../../../kinds/ec2-transit-gateway/record.ts'
import { defineRule } from '../../rule.ts'
import { amazonAsn, freeAmazonAsn, readsOfFreeAsn } from '../asns.ts'

export const rule = defineRule({
  code: 'asn-transit-unique',
  severity: 'warning',
  title: 'Transit gateways of one Direct Connect gateway with one ASN',
  reads: [...readsOfFreeAsn, dxGatewayAssociation],
  source: {
    title: 'AWS Direct Connect User Guide, Transit gateway associations',
    url: 'https://docs.aws.amazon.com/directconnect/latest/UserGuide/direct-connect-transit-gateways.html',
    read: '2026-11',
  },
  messages: {
    same: '{gateway} has ASN {asn} as {other} has, and both are on {direct}: each transit gateway of a Direct Connect gateway needs its own. It can’t be changed later.',
  },
  *check(estate) {
    const told = new Set<string>()
    for (const [id, lines] of grouped(estate.all(dxGatewayAssociation), (line) => line.dxGateway)) {
      const direct = estate.get(dxGateway, id)
      const gateways = new Set(lines.flatMap((line) => estate.get(ec2TransitGateway, line.transitGateway) ?? []))
      for (const [first, ...others] of grouped(gateways, (each) => String(amazonAsn(each))).values())
        for (const gateway of others.filter((each) => !told.has(each.id))) {
          told.add(gateway.id)
          yield {
            at: gateway.id,
            field: 'amazonSideAsn',
            message: 'same',
            values: {
              gateway: gateway.name,
              asn: amazonAsn(gateway),
              other: first?.name ?? '',
              direct: direct?.name ?? id,
            },
            also: [...(first === undefined ? [] : [first.id]), id],
            fix: freeAmazonAsn(estate, gateway),
          }
        }
    }
  },
})
