import { lanBlocks } from '../../../estate/blocks.ts'
import { gatewayOf } from '../../../estate/hybrid.ts'
import { quotas } from '../../../estate/quotas.ts'
import { vpnConnection } from '../../../kinds/vpn-connection/record.ts'
import { defineRule } from '../../rule.ts'
import { officeOf, readsOfEnds } from '../ends.ts'

const mostOf = {
  vpn_gateway: quotas.announcedToVirtualPrivateGateway.most,
  ec2_transit_gateway: quotas.announcedToTransitGateway.most,
}

export const rule = defineRule({
  code: 'vpn-announced-networks',
  severity: 'error',
  title: 'Too many networks announced by BGP',
  reads: readsOfEnds,
  source: quotas.announcedToVirtualPrivateGateway.source,
  messages: {
    count:
      '{office} has {count} networks; announced one by one through {connection} they are more than the {most} that {gateway} takes, and AWS ends the BGP session. Announce a few larger blocks.',
  },
  *check(estate) {
    const told = new Set<string>()
    for (const connection of estate.all(vpnConnection)) {
      const office = officeOf(estate, connection)
      const gateway = gatewayOf(estate, connection)
      if (connection.staticRoutesOnly || office === undefined || gateway === undefined) continue
      const count = lanBlocks(office).length
      const most = mostOf[gateway.kind]
      if (count <= most || told.has(office.id)) continue
      told.add(office.id)
      yield {
        at: office.id,
        field: 'lanCidrs',
        message: 'count',
        values: { office: office.name, count, connection: connection.name, most, gateway: gateway.name },
        also: [connection.id, gateway.id],
      }
    }
  },
})
