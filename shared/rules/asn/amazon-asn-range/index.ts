import { isPrivateAsn } from '../../../net/asn.ts'
import { defineRule } from '../../rule.ts'
import { amazonEnds, freeAmazonAsn, isLegacyAsn, readsOfFreeAsn } from '../asns.ts'

export const rule = defineRule({
  code: 'amazon-asn-range',
  severity: 'error',
  title: 'Not an ASN for AWS’s side',
  reads: readsOfFreeAsn,
  source: { title: 'Amazon EC2 API Reference, CreateVpnGateway and TransitGatewayRequestOptions', read: '2026-11' },
  messages: {
    range: '{asn} is not private; AWS’s side takes 64512 to 65534 and 4200000000 to 4294967294, such as 64512.',
    legacy:
      'AWS gave {asn} to gateways of earlier years and gives it to no new one; take 64512 to 65534 or 4200000000 to 4294967294, such as 64512.',
  },
  *check(estate) {
    for (const gateway of amazonEnds(estate)) {
      const asn = gateway.amazonSideAsn
      if (asn === null || isPrivateAsn(asn)) continue
      yield {
        at: gateway.id,
        field: 'amazonSideAsn',
        message: isLegacyAsn(asn) ? 'legacy' : 'range',
        values: { asn },
        fix: freeAmazonAsn(estate, gateway),
      }
    }
  },
})
