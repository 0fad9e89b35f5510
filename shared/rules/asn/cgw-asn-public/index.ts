import { customerGateway } from '../../../kinds/customer-gateway/record.ts'
import { isPrivateAsn, MAX_ASN, specialAsnName } from '../../../net/asn.ts'
import { defineRule } from '../../rule.ts'
import { isReservedAsn } from '../asns.ts'

export const rule = defineRule({
  code: 'cgw-asn-public',
  severity: 'advice',
  title: 'Public ASN',
  reads: [customerGateway],
  source: { title: 'Site-to-Site VPN User Guide, Customer gateway options; RFC 6996', read: '2026-11' },
  messages: {
    public:
      'ASN {asn} is public: make sure that it is assigned to you. Private ones are 64512 to 65534 and 4200000000 to 4294967294.',
  },
  *check(estate) {
    for (const gateway of estate.all(customerGateway)) {
      const asn = gateway.bgpAsn
      if (asn === null || asn < 1 || asn > MAX_ASN || isPrivateAsn(asn)) continue
      if (specialAsnName(asn) !== undefined || isReservedAsn(asn, estate.region)) continue
      yield { at: gateway.id, field: 'bgpAsn', message: 'public', values: { asn } }
    }
  },
})
