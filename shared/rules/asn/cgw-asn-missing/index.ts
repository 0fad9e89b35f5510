import { customerGateway } from '../../../kinds/customer-gateway/record.ts'
import { vpnConnection } from '../../../kinds/vpn-connection/record.ts'
import { defineRule } from '../../rule.ts'
import { freeCustomerAsn, readsOfFreeAsn } from '../asns.ts'

export const rule = defineRule({
  code: 'cgw-asn-missing',
  severity: 'error',
  title: 'Customer gateway without an ASN',
  reads: [...readsOfFreeAsn, vpnConnection],
  source: { title: 'Amazon EC2 API Reference, CreateCustomerGateway', read: '2026-11' },
  messages: {
    dynamic: 'The ASN is missing, and {connection} speaks BGP; enter the one of the office’s router.',
    unused: 'The ASN is missing, and AWS wants one even for static routing, where any will do: 65000 is usual.',
  },
  *check(estate) {
    const dynamic = estate.all(vpnConnection).filter((connection) => !connection.staticRoutesOnly)
    const connections = new Map(dynamic.map((connection) => [connection.customerGateway, connection]))
    for (const gateway of estate.all(customerGateway)) {
      if (gateway.bgpAsn !== null) continue
      const connection = connections.get(gateway.id)
      const at = { at: gateway.id, field: 'bgpAsn', fix: freeCustomerAsn(estate, gateway) }
      if (connection === undefined) yield { ...at, message: 'unused' }
      else yield { ...at, message: 'dynamic', values: { connection: connection.name }, also: [connection.id] }
    }
  },
})
