import { gatewayOf } from '../../../estate/hybrid.ts'
import { dxGatewayAssociation } from '../../../kinds/dx-gateway-association/record.ts'
import { dxGateway } from '../../../kinds/dx-gateway/record.ts'
import { defineRule } from '../../rule.ts'
import { amazonAsn, freeAmazonAsn, readsOfFreeAsn } from '../asns.ts'

export const rule = defineRule({
  code: 'asn-direct-connect',
  severity: 'error',
  title: 'Direct Connect gateway with its transit gateway’s ASN',
  reads: [...readsOfFreeAsn, dxGatewayAssociation],
  source: {
    title: 'AWS Direct Connect User Guide, Transit gateway associations',
    url: 'https://docs.aws.amazon.com/directconnect/latest/UserGuide/direct-connect-transit-gateways.html',
    read: '2026-11',
  },
  messages: {
    equal:
      '{gateway} has ASN {asn} as {transit} has; AWS refuses the association of the two. Both begin with 64512, and neither can be changed later.',
  },
  *check(estate) {
    const told = new Set<string>()
    for (const line of estate.all(dxGatewayAssociation)) {
      const gateway = estate.get(dxGateway, line.dxGateway)
      const transit = gatewayOf(estate, line)
      if (gateway === undefined || transit?.kind !== 'ec2_transit_gateway') continue
      const asn = amazonAsn(gateway)
      if (asn !== amazonAsn(transit) || told.has(gateway.id)) continue
      told.add(gateway.id)
      yield {
        at: gateway.id,
        field: 'amazonSideAsn',
        message: 'equal',
        values: { gateway: gateway.name, asn, transit: transit.name },
        also: [transit.id, line.id],
        fix: freeAmazonAsn(estate, gateway),
      }
    }
  },
})
