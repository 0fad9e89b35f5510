import { route53ResolverEndpoint } from '../../../kinds/route53-resolver-endpoint/record.ts'
import { ec2ClientVpnEndpoint } from '../../../kinds/ec2-client-vpn-endpoint/record.ts'
import { defineRule } from '../../rule.ts'
import { placedIn, placedKinds } from '../placed.ts'
import { subnets } from '../sources.ts'

export const rule = defineRule({
  code: 'no-subnet',
  severity: 'error',
  title: 'Without a subnet',
  reads: placedKinds,
  source: subnets,
  messages: {
    none: '{name} is in no subnet, so it has no address and nobody reaches it.',
    clients: '{name} has no target network: clients that dial in reach nothing.',
  },
  *check(estate) {
    for (const { id, name, kind, subnets } of placedIn(estate)) {
      if (subnets.length > 0 || kind === route53ResolverEndpoint.name) continue
      const field = kind === 'instance' ? 'subnet' : 'subnets'
      const message = kind === ec2ClientVpnEndpoint.name ? 'clients' : 'none'
      yield { at: id, field, message, values: { name } }
    }
  },
})
