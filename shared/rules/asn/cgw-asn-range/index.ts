import { customerGateway } from '../../../kinds/customer-gateway/record.ts'
import { MAX_ASN } from '../../../net/asn.ts'
import { defineRule } from '../../rule.ts'
import { freeCustomerAsn, readsOfFreeAsn } from '../asns.ts'

export const rule = defineRule({
  code: 'cgw-asn-range',
  severity: 'error',
  title: 'Not an ASN for a customer gateway',
  reads: readsOfFreeAsn,
  source: { title: 'Site-to-Site VPN User Guide, Customer gateway options', read: '2026-11' },
  messages: {
    range: '{asn} is no ASN for a customer gateway: AWS takes 1 to 4294967294, private ones are 64512 to 65534.',
  },
  *check(estate) {
    for (const gateway of estate.all(customerGateway)) {
      const asn = gateway.bgpAsn
      if (asn === null || (asn >= 1 && asn < MAX_ASN)) continue
      yield {
        at: gateway.id,
        field: 'bgpAsn',
        message: 'range',
        values: { asn },
        fix: freeCustomerAsn(estate, gateway),
      }
    }
  },
})
