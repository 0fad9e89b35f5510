import { customerGateway } from '../../../kinds/customer-gateway/record.ts'
import { MAX_ASN, specialAsnName } from '../../../net/asn.ts'
import { defineRule } from '../../rule.ts'
import { freeCustomerAsn, readsOfFreeAsn } from '../asns.ts'

export const rule = defineRule({
  code: 'cgw-asn-special',
  severity: 'warning',
  title: 'ASN no router should use',
  reads: readsOfFreeAsn,
  source: { title: 'IANA, Special-Purpose AS Numbers', read: '2026-11' },
  messages: {
    special: 'ASN {asn} is set aside, as {name}; use the ASN of your device or a private one such as 65000.',
  },
  *check(estate) {
    for (const gateway of estate.all(customerGateway)) {
      const asn = gateway.bgpAsn
      const name = asn === null || asn === 0 || asn === MAX_ASN ? undefined : specialAsnName(asn)
      if (asn === null || name === undefined) continue
      yield {
        at: gateway.id,
        field: 'bgpAsn',
        message: 'special',
        values: { asn, name },
        fix: freeCustomerAsn(estate, gateway),
      }
    }
  },
})
