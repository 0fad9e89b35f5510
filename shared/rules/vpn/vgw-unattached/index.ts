import { vpc } from '../../../kinds/vpc/record.ts'
import { vpnGateway } from '../../../kinds/vpn-gateway/record.ts'
import { defineRule } from '../../rule.ts'
import { howItWorks } from '../sources.ts'

export const rule = defineRule({
  code: 'vgw-unattached',
  severity: 'warning',
  title: 'Virtual private gateway on no VPC',
  reads: [vpnGateway, vpc],
  source: howItWorks,
  messages: {
    unattached: '{gateway} is attached to no VPC; its VPN connections lead nowhere.',
  },
  *check(estate) {
    for (const gateway of estate.all(vpnGateway))
      if (estate.get(vpc, gateway.vpc) === undefined)
        yield { at: gateway.id, field: 'vpc', message: 'unattached', values: { gateway: gateway.name } }
  },
})
