import { grouped } from '../../../estate/grouped.ts'
import { customerGateway } from '../../../kinds/customer-gateway/record.ts'
import { ec2TransitGateway } from '../../../kinds/ec2-transit-gateway/record.ts'
import { site } from '../../../kinds/site/record.ts'
import { vpnConnection } from '../../../kinds/vpn-connection/record.ts'
import { change } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'
import { vpnAttachments } from '../sources.ts'

export const rule = defineRule({
  code: 'tgw-ecmp-off',
  severity: 'advice',
  title: 'Several connections to an office, sharing nothing',
  reads: [ec2TransitGateway, vpnConnection, customerGateway, site],
  source: vpnAttachments,
  messages: {
    off: '{office} has {count} connections with BGP to {gateway}, but VPN ECMP is off: one tunnel carries everything, 1.25 Gbps at most.',
  },
  *check(estate) {
    for (const [id, connections] of grouped(estate.all(vpnConnection), (each) => each.transitGateway)) {
      const gateway = estate.get(ec2TransitGateway, id)
      if (gateway === undefined || gateway.vpnEcmpSupport) continue
      const dynamic = connections.filter(({ staticRoutesOnly }) => !staticRoutesOnly)
      const offices = grouped(dynamic, (each) => estate.get(customerGateway, each.customerGateway)?.site)
      const [office, group] = [...offices].find(([, each]) => each.length > 1) ?? []
      if (office === undefined || group === undefined) continue
      yield {
        at: gateway.id,
        field: 'vpnEcmpSupport',
        message: 'off',
        values: { office: estate.nameOf(office), count: group.length, gateway: gateway.name },
        also: group.map((each) => each.id),
        fix: { title: 'Turn VPN ECMP on', patch: change(gateway, { vpnEcmpSupport: true }) },
      }
    }
  },
})
