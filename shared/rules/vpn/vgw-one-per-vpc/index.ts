import { grouped } from '../../../estate/grouped.ts'
import { vpc } from '../../../kinds/vpc/record.ts'
import { vpnGateway } from '../../../kinds/vpn-gateway/record.ts'
import { defineRule } from '../../rule.ts'
import { vpnQuotas } from '../sources.ts'

export const rule = defineRule({
  code: 'vgw-one-per-vpc',
  severity: 'error',
  title: 'Second virtual private gateway on a VPC',
  reads: [vpnGateway, vpc],
  source: vpnQuotas,
  messages: {
    second: '{vpc} has the virtual private gateway {first} already, and can have one only; {second} can’t be attached.',
  },
  *check(estate) {
    for (const [id, [first, ...others]] of grouped(estate.all(vpnGateway), (gateway) => gateway.vpc)) {
      const home = estate.get(vpc, id)
      if (home === undefined || first === undefined) continue
      for (const second of others)
        yield {
          at: second.id,
          field: 'vpc',
          message: 'second',
          values: { vpc: home.name, first: first.name, second: second.name },
          also: [first.id, home.id],
        }
    }
  },
})
