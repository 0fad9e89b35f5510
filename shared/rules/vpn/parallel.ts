import type { Estate } from '../../estate/estate.ts'
import { grouped } from '../../estate/grouped.ts'
import { gatewayOf } from '../../estate/hybrid.ts'
import { customerGateway } from '../../kinds/customer-gateway/record.ts'
import { vpnConnection, type VpnConnection } from '../../kinds/vpn-connection/record.ts'

/** Connections that join one office with one gateway of AWS, two or more of them. */
export function parallelConnections(estate: Estate): readonly (readonly VpnConnection[])[] {
  const pairs = grouped(estate.all(vpnConnection), (connection) => {
    const office = estate.get(customerGateway, connection.customerGateway)?.site
    const amazon = gatewayOf(estate, connection)
    return office === null || office === undefined || amazon === undefined ? undefined : `${office} ${amazon.id}`
  })
  return [...pairs.values()].filter((connections) => connections.length > 1)
}
