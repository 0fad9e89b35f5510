import { gatewayOf } from '../../../estate/hybrid.ts'
import { customerGateway } from '../../../kinds/customer-gateway/record.ts'
import { vpnConnection } from '../../../kinds/vpn-connection/record.ts'
import { defineRule } from '../../rule.ts'
import { amazonAsn, freeCustomerAsn, readsOfFreeAsn } from '../asns.ts'

export const rule = defineRule({
  code: 'asn-equal',
  severity: 'error',
  title: 'Same ASN on both ends',
  reads: [...readsOfFreeAsn, vpnConnection],
  source: { title: 'Site-to-Site VPN User Guide, Customer gateway options', read: '2026-11' },
  messages: {
    equal: 'ASN {asn} is also that of {gateway}: BGP between the office and AWS needs two different ones.',
    default:
      'ASN {asn} is also what AWS takes for {gateway}, which has none set: BGP between the office and AWS needs two different ones.',
  },
  *check(estate) {
    const told = new Set<string>()
    for (const connection of estate.all(vpnConnection)) {
      const office = estate.get(customerGateway, connection.customerGateway)
      const amazon = gatewayOf(estate, connection)
      if (connection.staticRoutesOnly || office === undefined || amazon === undefined) continue
      const pair = `${office.id} ${amazon.id}`
      if (office.bgpAsn !== amazonAsn(amazon) || told.has(pair)) continue
      told.add(pair)
      yield {
        at: office.id,
        field: 'bgpAsn',
        message: amazon.amazonSideAsn === null ? 'default' : 'equal',
        values: { asn: office.bgpAsn, gateway: amazon.name },
        also: [amazon.id, connection.id],
        fix: freeCustomerAsn(estate, office),
      }
    }
  },
})
