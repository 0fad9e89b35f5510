import { egressOnlyInternetGateway } from '../../../kinds/egress-only-internet-gateway/record.ts'
import { vpc } from '../../../kinds/vpc/record.ts'
import { defineRule } from '../../rule.ts'
import { egressOnly } from '../sources.ts'

export const rule = defineRule({
  code: 'egress-only-without-ipv6',
  severity: 'warning',
  title: 'Egress-only internet gateway in a VPC without IPv6',
  reads: [egressOnlyInternetGateway, vpc],
  source: egressOnly,
  messages: {
    none: '{gateway} carries IPv6 only, and {vpc} has no IPv6 block: no packet can use it.',
  },
  *check(estate) {
    for (const gateway of estate.all(egressOnlyInternetGateway)) {
      const home = estate.get(vpc, gateway.vpc)
      if (home === undefined || home.assignGeneratedIpv6CidrBlock || home.ipv6IpamPool !== '') continue
      yield {
        at: gateway.id,
        field: 'vpc',
        message: 'none',
        values: { gateway: gateway.name, vpc: home.name },
        also: [home.id],
      }
    }
  },
})
