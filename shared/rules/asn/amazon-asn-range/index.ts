import { vpnGateway } from '../../../kinds/vpn-gateway/record.ts'
import { isPrivateAsn } from '../../../net/asn.ts'
import { defineRule } from '../../rule.ts'
import { freeAmazonAsn, readsOfFreeAsn } from '../asns.ts'

export const rule = defineRule({
  code: 'amazon-asn-range',
  severity: 'error',
  title: 'Not an ASN for AWS’s side',
  reads: readsOfFreeAsn,
  source: { title: 'Amazon EC2 API Reference, CreateVpnGateway', read: '2026-11' },
  messages: {
    range: '{asn} is not private; AWS’s side takes 64512 to 65534 and 4200000000 to 4294967294, such as 64512.',
  },
  *check(estate) {
    for (const gateway of estate.all(vpnGateway)) {
      const asn = gateway.amazonSideAsn
      if (asn === null || isPrivateAsn(asn)) continue
      yield {
        at: gateway.id,
        field: 'amazonSideAsn',
        message: 'range',
        values: { asn },
        fix: freeAmazonAsn(estate, gateway),
      }
    }
  },
})
