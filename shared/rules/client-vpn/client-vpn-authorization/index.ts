import { vpcBlocks } from '../../../estate/blocks.ts'
import type { Estate } from '../../../estate/estate.ts'
import { ec2ClientVpnEndpoint, type Ec2ClientVpnEndpoint } from '../../../kinds/ec2-client-vpn-endpoint/record.ts'
import { vpc } from '../../../kinds/vpc/record.ts'
import { meantPrefix4, overlaps, type Prefix4 } from '../../../net/prefix.ts'
import { defineRule } from '../../rule.ts'
import { authorization } from '../sources.ts'

/** Where packets of clients can go: the VPC, and what the endpoint has routes to. */
const reached = (estate: Estate, endpoint: Ec2ClientVpnEndpoint): readonly Prefix4[] => {
  const home = estate.get(vpc, endpoint.vpc)
  const routes = endpoint.routes.flatMap(({ destinationCidrBlock }) => meantPrefix4(destinationCidrBlock) ?? [])
  return [...(home === undefined ? [] : vpcBlocks(home)), ...routes]
}

export const rule = defineRule({
  code: 'client-vpn-authorization',
  severity: 'warning',
  title: 'Clients that reach nothing',
  reads: [ec2ClientVpnEndpoint, vpc],
  source: authorization,
  messages: {
    none: '{endpoint} has no authorization rule, so its clients reach nothing.',
    unreached: 'Clients may reach {cidr}, and {endpoint} has no route there; add one through a target network.',
  },
  *check(estate) {
    for (const endpoint of estate.all(ec2ClientVpnEndpoint)) {
      const { id, name, authorizationRules } = endpoint
      const values = { endpoint: name }
      if (authorizationRules.length === 0) yield { at: id, field: 'authorizationRules', message: 'none', values }
      const blocks = reached(estate, endpoint)
      for (const [index, { targetNetworkCidr: cidr }] of authorizationRules.entries()) {
        const target = meantPrefix4(cidr)
        if (target === undefined || blocks.some((block) => overlaps(block, target))) continue
        const field = `authorizationRules[${index}].targetNetworkCidr`
        yield { at: id, field, message: 'unreached', values: { ...values, cidr } }
      }
    }
  },
})
