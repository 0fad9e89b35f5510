import { customerGateway } from '../../../kinds/customer-gateway/record.ts'
import { defineRule } from '../../rule.ts'
import { freeCustomerAsn, isReservedAsn, readsOfFreeAsn } from '../asns.ts'

export const rule = defineRule({
  code: 'cgw-asn-reserved',
  severity: 'error',
  title: 'ASN that AWS keeps for itself',
  reads: readsOfFreeAsn,
  source: { title: 'Site-to-Site VPN User Guide, Customer gateway options', read: '2026-11' },
  messages: {
    reserved: 'AWS keeps ASN {asn} for itself in {region}; use the ASN of your device or a private one such as 65000.',
  },
  *check(estate) {
    const { region } = estate
    for (const gateway of estate.all(customerGateway)) {
      const asn = gateway.bgpAsn
      if (asn === null || !isReservedAsn(asn, region)) continue
      yield {
        at: gateway.id,
        field: 'bgpAsn',
        message: 'reserved',
        values: { asn, region },
        fix: freeCustomerAsn(estate, gateway),
      }
    }
  },
})
